-- Deals, and injects that have not been released, are found too.

-- The deal or the inject it is; else empty.
ALTER TABLE search_entries ADD COLUMN about TEXT NOT NULL DEFAULT '';
-- How a deal stands, or an inject that has not been released; else empty.
ALTER TABLE search_entries ADD COLUMN standing TEXT NOT NULL DEFAULT '';

-- All of it is made again from the logs.
INSERT INTO search_text (search_text) VALUES ('delete-all');
DELETE FROM search_entries;
DELETE FROM search_sessions;
INSERT INTO stale (session_id) SELECT id FROM sessions WHERE true ON CONFLICT DO NOTHING;
