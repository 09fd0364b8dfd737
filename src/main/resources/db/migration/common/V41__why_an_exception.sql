-- Why the team made an exception is sealed, as everything is that somebody types.
ALTER TABLE trainee DROP COLUMN exception_reason;
ALTER TABLE trainee ADD COLUMN exception_reason bytea;
ALTER TABLE trainee ADD COLUMN exception_key uuid;
