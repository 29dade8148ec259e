CREATE TABLE IF NOT EXISTS events (
    seq         INTEGER PRIMARY KEY AUTOINCREMENT,
    source      TEXT NOT NULL,
    id          TEXT NOT NULL,
    raw         BLOB NOT NULL,
    via         TEXT NOT NULL,
    received_at TEXT NOT NULL DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')),
    event_type  TEXT NOT NULL,
    time        TEXT,
    tenant_id   TEXT,
    user_id     TEXT,
    delivery    TEXT,
    content     TEXT NOT NULL,
    problems    TEXT NOT NULL,
    handled_at  TEXT,
    handled_by  TEXT,
    attempts    INTEGER NOT NULL DEFAULT 0,
    retry_at    TEXT NOT NULL DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')),
    error       TEXT,
    UNIQUE (source, id)
);
CREATE INDEX IF NOT EXISTS events_to_handle ON events (seq) WHERE handled_at IS NULL;
CREATE INDEX IF NOT EXISTS events_by_type ON events (event_type, time);

CREATE TABLE IF NOT EXISTS cursors (
    name     TEXT PRIMARY KEY,
    next_url TEXT
);

-- What the example does with events: see src/handle.rs.
CREATE TABLE IF NOT EXISTS notices (
    seq    INTEGER PRIMARY KEY AUTOINCREMENT,
    source TEXT NOT NULL,
    id     TEXT NOT NULL,
    text   TEXT NOT NULL
);
