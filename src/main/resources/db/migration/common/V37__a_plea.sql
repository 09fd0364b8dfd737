-- Why the scheme team asked a mentor without a place to take one more, sealed for that mentor alone.
ALTER TABLE mentorship ADD COLUMN plea_key uuid;
ALTER TABLE mentorship ADD COLUMN plea bytea;
