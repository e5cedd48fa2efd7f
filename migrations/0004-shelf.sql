-- The shelf: what is done with whole sessions, and what is read of many at once.

-- A session that is not named here stands on the shelf.
CREATE TABLE shelf (
  session_id TEXT NOT NULL PRIMARY KEY REFERENCES sessions (id),
  archived_at TEXT,
  -- In the trash since; restored, it is back where it was.
  trashed_at TEXT
) STRICT, WITHOUT ROWID;

CREATE TABLE tags (
  session_id TEXT NOT NULL REFERENCES sessions (id),
  tag TEXT NOT NULL CHECK (length(tag) > 0),
  PRIMARY KEY (session_id, tag)
) STRICT, WITHOUT ROWID;

CREATE INDEX tags_by_tag ON tags (tag, session_id);

-- Sessions on their way out of the library; filled and emptied within one transaction.
CREATE TABLE purges (
  session_id TEXT NOT NULL PRIMARY KEY
) STRICT, WITHOUT ROWID;

CREATE TRIGGER purges_refuse_the_shelf BEFORE INSERT ON purges
WHEN NOT EXISTS (
  SELECT 1 FROM shelf WHERE session_id = NEW.session_id AND trashed_at IS NOT NULL
)
BEGIN
  SELECT RAISE (ABORT, 'Only what is in the trash leaves the library.');
END;

DROP TRIGGER events_refuse_delete;
CREATE TRIGGER events_refuse_delete BEFORE DELETE ON events
WHEN NOT EXISTS (SELECT 1 FROM purges WHERE session_id = OLD.session_id)
BEGIN
  SELECT RAISE (ABORT, 'An event is never deleted.');
END;

CREATE INDEX events_with_photos ON events (session_id, kind) WHERE kind = 'attachmentAdded';

DROP TRIGGER attachments_refuse_delete;
CREATE TRIGGER attachments_refuse_delete BEFORE DELETE ON attachments
WHEN NOT EXISTS (SELECT 1 FROM purges) OR EXISTS (
  SELECT 1 FROM events
  WHERE kind = 'attachmentAdded' AND json_extract(data, '$.sha256') = OLD.sha256
)
BEGIN
  SELECT RAISE (ABORT, 'A photo is never deleted.');
END;

-- Sessions whose logs have gone on since the caches below were made.
CREATE TABLE stale (
  session_id TEXT NOT NULL PRIMARY KEY
) STRICT, WITHOUT ROWID;

CREATE TRIGGER events_leave_stale AFTER INSERT ON events BEGIN
  INSERT INTO stale (session_id) VALUES (NEW.session_id) ON CONFLICT DO NOTHING;
END;

INSERT INTO stale (session_id) SELECT id FROM sessions;

-- Caches of what the logs come to; can be emptied at any time.
DROP TABLE summaries;
CREATE TABLE summaries (
  session_id TEXT NOT NULL PRIMARY KEY,
  version INTEGER NOT NULL,
  -- What lists are filtered and ordered by.
  title TEXT NOT NULL,
  place TEXT NOT NULL CHECK (place IN ('shelf', 'archive', 'trash')),
  status TEXT NOT NULL,
  order_key TEXT NOT NULL,
  -- The session it goes on from, never in a circle; its own id where its log claims one.
  origin TEXT,
  pack TEXT NOT NULL,
  low REAL NOT NULL,
  high REAL NOT NULL,
  -- The rest, and all of it: JSON.
  data TEXT NOT NULL,
  -- SHA-256 of version and data.
  seal TEXT NOT NULL
) STRICT, WITHOUT ROWID;

CREATE INDEX summaries_in_order ON summaries (place, order_key, session_id, status, origin);
CREATE INDEX summaries_by_status
  ON summaries (place, status, order_key, session_id, origin, low, high);
CREATE INDEX summaries_by_origin ON summaries (origin);
CREATE INDEX summaries_by_pack ON summaries (pack);
CREATE INDEX summaries_by_title ON summaries (title);

-- What can be found in the logs, as it holds now.
CREATE TABLE search_sessions (
  number INTEGER PRIMARY KEY,
  session_id TEXT NOT NULL UNIQUE
) STRICT;

CREATE TABLE search_entries (
  -- Made of the session's number and the entry's place: see search-index.ts.
  id INTEGER PRIMARY KEY,
  kind TEXT NOT NULL,
  -- Where the log is opened.
  version INTEGER NOT NULL,
  -- Of the move, such as 3.2; else empty.
  label TEXT NOT NULL,
  -- Each between two spaces, as are the instruments.
  seats TEXT NOT NULL,
  -- In words: the seat that moved, argued or spoke.
  who TEXT NOT NULL,
  instruments TEXT NOT NULL,
  outcome TEXT NOT NULL,
  -- ISO 8601 UTC.
  at TEXT NOT NULL,
  -- 1 for what was withdrawn or struck.
  withdrawn INTEGER NOT NULL,
  text TEXT NOT NULL
) STRICT;

CREATE VIRTUAL TABLE search_text USING fts5 (
  text,
  content = 'search_entries',
  content_rowid = 'id',
  tokenize = "unicode61 remove_diacritics 2",
  -- A word being typed is found as one word is, up to this long.
  prefix = '2 3 4 5 6'
);
-- What is taken out of the index leaves no trace in it.
INSERT INTO search_text (search_text, rank) VALUES ('secure-delete', 1);
