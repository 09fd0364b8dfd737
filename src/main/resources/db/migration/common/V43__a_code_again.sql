-- A new account's code once more, sealed: an activity that is delivered again is answered with the code that works.
ALTER TABLE account_code ADD COLUMN content_key uuid;
ALTER TABLE account_code ADD COLUMN content bytea;
