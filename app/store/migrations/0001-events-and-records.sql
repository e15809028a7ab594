-- Times are milliseconds since 1970 in UTC. Text columns hold nothing personal: what is personal lies sealed in blobs.
CREATE TABLE schema_version (version BIGINT NOT NULL);
INSERT INTO schema_version (version) VALUES (0);

-- What belongs to the store as a whole, by name. "store-key" proves which key the sealed columns need.
CREATE TABLE store_fact (
    name TEXT PRIMARY KEY,
    value {blob} NOT NULL
);

-- One row a terminal: where its chain of events stands. In a terminal's own file `own` marks its row and `sent` is the
-- last event that the server has confirmed.
CREATE TABLE terminal (
    id TEXT PRIMARY KEY,
    name TEXT NOT NULL,
    own BIGINT NOT NULL DEFAULT 0,
    chain_key {blob} NOT NULL,
    head BIGINT NOT NULL DEFAULT 0,
    head_hash {blob} NOT NULL,
    head_mac {blob} NOT NULL,
    sent BIGINT NOT NULL DEFAULT 0,
    seen BIGINT NOT NULL DEFAULT 0
);

-- What happened, in order: audit entries, figures, seals. Rows are added, never changed.
CREATE TABLE event (
    terminal TEXT NOT NULL REFERENCES terminal (id),
    seq BIGINT NOT NULL,
    at BIGINT NOT NULL,
    kind TEXT NOT NULL,
    actor TEXT NOT NULL,
    act TEXT NOT NULL,
    reception TEXT NOT NULL,
    detail TEXT NOT NULL,
    hash {blob} NOT NULL,
    PRIMARY KEY (terminal, seq)
) {clustered};

CREATE TABLE held_reception (
    slip TEXT PRIMARY KEY,
    sealed {blob} NOT NULL,
    held_at BIGINT NOT NULL,
    expires_at BIGINT NOT NULL,
    terminal TEXT NOT NULL,
    taken_by TEXT NOT NULL DEFAULT ''
);

CREATE TABLE account (
    id TEXT PRIMARY KEY,
    login TEXT NOT NULL UNIQUE,
    name TEXT NOT NULL,
    roles TEXT NOT NULL,
    password TEXT NOT NULL,
    card {blob},
    failures BIGINT NOT NULL DEFAULT 0,
    locked_until BIGINT NOT NULL DEFAULT 0,
    disabled BIGINT NOT NULL DEFAULT 0,
    revision BIGINT NOT NULL DEFAULT 1
);
