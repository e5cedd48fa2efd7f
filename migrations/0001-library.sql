-- A library: its sessions, the log of each, and the packs they are played with.

CREATE TABLE packs (
  -- SHA-256 of the data.
  hash TEXT NOT NULL PRIMARY KEY CHECK (length(hash) = 64),
  -- Canonical JSON.
  data TEXT NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE sessions (
  id TEXT NOT NULL PRIMARY KEY,
  pack TEXT NOT NULL REFERENCES packs (hash),
  created_at TEXT NOT NULL,
  opened_at TEXT
) STRICT, WITHOUT ROWID;

CREATE TABLE events (
  session_id TEXT NOT NULL REFERENCES sessions (id),
  -- 1, 2, 3 … within the session.
  version INTEGER NOT NULL CHECK (version > 0),
  kind TEXT NOT NULL,
  schema INTEGER NOT NULL,
  batch INTEGER NOT NULL,
  recorded_at TEXT NOT NULL,
  occurred_at TEXT,
  actor TEXT NOT NULL,
  -- JSON, kept as it was written: the hash is over this very text.
  data TEXT NOT NULL,
  hash TEXT NOT NULL CHECK (length(hash) = 64),
  PRIMARY KEY (session_id, version)
) STRICT, WITHOUT ROWID;

CREATE TRIGGER events_refuse_update BEFORE UPDATE ON events BEGIN
  SELECT RAISE (ABORT, 'An event is never changed.');
END;

CREATE TRIGGER events_refuse_delete BEFORE DELETE ON events BEGIN
  SELECT RAISE (ABORT, 'An event is never deleted.');
END;

CREATE TRIGGER events_refuse_gap BEFORE INSERT ON events
WHEN NEW.version <> 1 + coalesce(
  (SELECT max(version) FROM events WHERE session_id = NEW.session_id), 0
)
BEGIN
  SELECT RAISE (ABORT, 'An event takes the version after the last.');
END;

-- Caches of what the logs come to; can be emptied at any time.
CREATE TABLE summaries (
  session_id TEXT NOT NULL PRIMARY KEY,
  version INTEGER NOT NULL,
  data TEXT NOT NULL,
  -- SHA-256 of version and data.
  seal TEXT NOT NULL
) STRICT, WITHOUT ROWID;

-- Text being typed, by field.
CREATE TABLE drafts (
  session_id TEXT NOT NULL,
  key TEXT NOT NULL,
  text TEXT NOT NULL,
  saved_at TEXT NOT NULL,
  PRIMARY KEY (session_id, key)
) STRICT, WITHOUT ROWID;

CREATE TABLE settings (
  key TEXT NOT NULL PRIMARY KEY,
  value TEXT NOT NULL
) STRICT, WITHOUT ROWID;
