/**
 * A `.tabletop` file is one session as an SQLite database. Its comments are part of the file, for
 * whoever opens it with some other tool years from now.
 */

/** “Ttsf”, so that `file` and others can tell it from any other SQLite database. */
export const fileApplicationId = 0x54_74_73_66;

export const fileVersion = 1;

export const fileSchema = `
CREATE TABLE session (
  -- One row: the session, how many events its log has, and the hash of the last one.
  id TEXT NOT NULL PRIMARY KEY,
  version INTEGER NOT NULL,
  head TEXT NOT NULL,
  -- When the file was saved, ISO 8601 UTC.
  saved_at TEXT NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE events (
  -- What happened, in order. The session is the fold of these.
  version INTEGER NOT NULL PRIMARY KEY,
  kind TEXT NOT NULL,
  schema INTEGER NOT NULL,
  -- The version of the first event of the commit.
  batch INTEGER NOT NULL,
  recorded_at TEXT NOT NULL,
  -- When it happened in the room, if earlier than it was recorded.
  occurred_at TEXT,
  actor TEXT NOT NULL,
  -- JSON, to be kept as it is: the hash is over this very text.
  data TEXT NOT NULL,
  -- SHA-256, in hexadecimal, of the JSON array [hash of the event before, version, kind, schema,
  -- batch, recorded_at, occurred_at, actor, data]; before the first stands the session's id.
  hash TEXT NOT NULL
) STRICT;

CREATE TABLE packs (
  -- SHA-256 of the data. The log names the packs the session was played with.
  hash TEXT NOT NULL PRIMARY KEY,
  -- JSON with the keys of every object in order.
  data TEXT NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE attachments (
  -- SHA-256 of the data. The log names the photos.
  sha256 TEXT NOT NULL PRIMARY KEY,
  media TEXT NOT NULL,
  bytes INTEGER NOT NULL,
  width INTEGER NOT NULL,
  height INTEGER NOT NULL,
  -- The original, byte for byte.
  data BLOB NOT NULL,
  -- The smaller one that is shown and put into reports.
  copy_media TEXT NOT NULL,
  copy_sha256 TEXT NOT NULL,
  copy BLOB NOT NULL
) STRICT;

CREATE TABLE signature (
  -- One row. Ed25519; the key as SubjectPublicKeyInfo, DER.
  public_key BLOB NOT NULL,
  -- Over the UTF-8 JSON array ["tabletop-session", 1, id, version, head, saved_at, hashes of the
  -- packs in order, pairs of sha256 and copy_sha256 of the attachments in order].
  signature BLOB NOT NULL
) STRICT;
`;
