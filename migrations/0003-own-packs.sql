-- Packs of one's own: each with the versions saved of it, which are never changed.

CREATE TABLE own_packs (
  -- The id in its packs.
  id TEXT NOT NULL PRIMARY KEY,
  -- Put away; nothing is deleted.
  archived_at TEXT
) STRICT, WITHOUT ROWID;

CREATE TABLE pack_versions (
  pack_id TEXT NOT NULL REFERENCES own_packs (id),
  -- 1, 2, 3 … by when they were saved.
  number INTEGER NOT NULL CHECK (number > 0),
  version TEXT NOT NULL,
  hash TEXT NOT NULL REFERENCES packs (hash),
  saved_at TEXT NOT NULL,
  PRIMARY KEY (pack_id, number),
  UNIQUE (pack_id, version)
) STRICT, WITHOUT ROWID;

CREATE TRIGGER pack_versions_refuse_update BEFORE UPDATE ON pack_versions BEGIN
  SELECT RAISE (ABORT, 'A saved version is never changed.');
END;

CREATE TRIGGER pack_versions_refuse_delete BEFORE DELETE ON pack_versions BEGIN
  SELECT RAISE (ABORT, 'A saved version is never deleted.');
END;

CREATE TRIGGER own_packs_refuse_delete BEFORE DELETE ON own_packs BEGIN
  SELECT RAISE (ABORT, 'A pack is put away, never deleted.');
END;
