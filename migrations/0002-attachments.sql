-- Photos of the room. The logs name them by the hash of the original, and sessions that hold the
-- same photo share it.

CREATE TABLE attachments (
  -- SHA-256 of the data.
  sha256 TEXT NOT NULL PRIMARY KEY CHECK (length(sha256) = 64),
  media TEXT NOT NULL,
  bytes INTEGER NOT NULL CHECK (bytes = length(data)),
  width INTEGER NOT NULL CHECK (width > 0),
  height INTEGER NOT NULL CHECK (height > 0),
  -- The original, byte for byte.
  data BLOB NOT NULL,
  -- The smaller one that is shown and put into reports.
  copy_media TEXT NOT NULL,
  copy_sha256 TEXT NOT NULL CHECK (length(copy_sha256) = 64),
  copy BLOB NOT NULL
) STRICT;

CREATE TRIGGER attachments_refuse_update BEFORE UPDATE ON attachments BEGIN
  SELECT RAISE (ABORT, 'A photo is never changed.');
END;

CREATE TRIGGER attachments_refuse_delete BEFORE DELETE ON attachments BEGIN
  SELECT RAISE (ABORT, 'A photo is never deleted.');
END;
