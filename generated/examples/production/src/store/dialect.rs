//! The statements in which SQLite and PostgreSQL differ.

pub(super) struct Dialect {
    pub(super) schema: &'static str,
    /// What is set for each connection.
    pub(super) session: &'static str,
    pub(super) connections: u32,
    pub(super) begin: &'static str,
    pub(super) insert: &'static str,
    pub(super) claim: &'static str,
    pub(super) handled: &'static str,
    pub(super) failed: &'static str,
}

/// One connection, because SQLite has one writer. Other processes may write to the same file in turn.
pub(super) const SQLITE: Dialect = Dialect {
    schema: include_str!("../../schema/sqlite.sql"),
    // FULL: what is committed outlives a loss of power.
    session: "PRAGMA busy_timeout = 5000; PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL",
    connections: 1,
    // The lock of the writer is taken at once: a transaction that begins as a reader cannot wait for it.
    begin: "BEGIN IMMEDIATE",
    insert: "
        INSERT INTO events (source, id, raw, via, event_type, time, tenant_id, user_id, delivery, content, problems, error)
        VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12)
        ON CONFLICT (source, id) DO NOTHING",
    claim: "
        UPDATE events SET attempts = attempts + 1, handled_by = $1
        WHERE seq = (
            SELECT seq FROM events
            WHERE handled_at IS NULL AND content <> 'unreadable' AND attempts < $2
                AND retry_at <= strftime('%Y-%m-%dT%H:%M:%fZ', 'now')
            ORDER BY seq LIMIT 1
        )
        RETURNING seq, raw",
    handled: "UPDATE events SET error = NULL, handled_at = strftime('%Y-%m-%dT%H:%M:%fZ', 'now') WHERE seq = $1",
    failed: "
        UPDATE events SET error = $2,
            retry_at = strftime('%Y-%m-%dT%H:%M:%fZ', 'now', (attempts * attempts) || ' seconds')
        WHERE seq = $1",
};

pub(super) const POSTGRES: Dialect = Dialect {
    schema: include_str!("../../schema/postgres.sql"),
    // A claim ends with its transaction, and so must the transaction of an instance that no longer answers.
    session: "SET synchronous_commit = on; SET statement_timeout = '5s'; SET idle_in_transaction_session_timeout = '60s'",
    connections: 8,
    begin: "BEGIN",
    insert: "
        INSERT INTO events (source, id, raw, via, event_type, time, tenant_id, user_id, delivery, content, problems, error)
        VALUES ($1, $2, $3, $4, $5, $6::timestamptz, $7, $8, $9, $10, $11::jsonb, $12)
        ON CONFLICT (source, id) DO NOTHING",
    // SKIP LOCKED: each instance takes another event, and none waits for the others.
    claim: "
        UPDATE events SET attempts = attempts + 1, handled_by = $1
        WHERE seq = (
            SELECT seq FROM events
            WHERE handled_at IS NULL AND content <> 'unreadable' AND attempts < $2 AND retry_at <= now()
            ORDER BY seq LIMIT 1
            FOR UPDATE SKIP LOCKED
        )
        RETURNING seq, raw",
    handled: "UPDATE events SET error = NULL, handled_at = now() WHERE seq = $1",
    failed: "
        UPDATE events SET error = $2, retry_at = now() + attempts * attempts * interval '1 second'
        WHERE seq = $1",
};
