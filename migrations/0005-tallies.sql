-- How many sessions there are of each sort, so that nobody counts a large library to list it.

CREATE TABLE tallies (
  place TEXT NOT NULL,
  status TEXT NOT NULL,
  is_fork INTEGER NOT NULL,
  count INTEGER NOT NULL,
  PRIMARY KEY (place, status, is_fork)
) STRICT, WITHOUT ROWID;

INSERT INTO tallies
SELECT place, status, origin IS NOT NULL, count(*) FROM summaries GROUP BY 1, 2, 3;

CREATE TRIGGER summaries_count_in AFTER INSERT ON summaries BEGIN
  INSERT INTO tallies VALUES (NEW.place, NEW.status, NEW.origin IS NOT NULL, 1)
  ON CONFLICT DO UPDATE SET count = count + 1;
END;

CREATE TRIGGER summaries_count_out AFTER DELETE ON summaries BEGIN
  UPDATE tallies SET count = count - 1
  WHERE place = OLD.place AND status = OLD.status AND is_fork = (OLD.origin IS NOT NULL);
  DELETE FROM tallies WHERE count = 0;
END;

CREATE TRIGGER summaries_count_over AFTER UPDATE ON summaries BEGIN
  INSERT INTO tallies VALUES (NEW.place, NEW.status, NEW.origin IS NOT NULL, 1)
  ON CONFLICT DO UPDATE SET count = count + 1;
  UPDATE tallies SET count = count - 1
  WHERE place = OLD.place AND status = OLD.status AND is_fork = (OLD.origin IS NOT NULL);
  DELETE FROM tallies WHERE count = 0;
END;

CREATE INDEX summaries_by_low ON summaries (place, low);
CREATE INDEX summaries_by_high ON summaries (place, high);
