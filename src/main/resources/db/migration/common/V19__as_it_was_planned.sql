-- When and how a session was planned that was logged since, so that a slip of the log can be taken back.
ALTER TABLE session ADD COLUMN planned_start timestamp with time zone;
ALTER TABLE session ADD COLUMN planned_minutes integer;
ALTER TABLE session ADD COLUMN planned_format varchar(40);
