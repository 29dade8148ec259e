-- Two programs may start at once, and `IF NOT EXISTS` alone does not keep them apart.
SELECT pg_advisory_xact_lock(7123450);

CREATE TABLE IF NOT EXISTS events (
    seq         BIGINT GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    source      TEXT NOT NULL,
    id          TEXT NOT NULL,
    raw         BYTEA NOT NULL,
    via         TEXT NOT NULL,
    received_at TIMESTAMPTZ NOT NULL DEFAULT now(),
    event_type  TEXT NOT NULL,
    time        TIMESTAMPTZ,
    tenant_id   TEXT,
    user_id     TEXT,
    delivery    TEXT,
    content     TEXT NOT NULL,
    problems    JSONB NOT NULL,
    handled_at  TIMESTAMPTZ,
    handled_by  TEXT,
    attempts    BIGINT NOT NULL DEFAULT 0,
    retry_at    TIMESTAMPTZ NOT NULL DEFAULT now(),
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
    seq    BIGINT GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    source TEXT NOT NULL,
    id     TEXT NOT NULL,
    text   TEXT NOT NULL
);
