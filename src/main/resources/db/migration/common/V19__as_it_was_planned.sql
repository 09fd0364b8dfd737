-- When and how a session was planned that was logged since, so that a slip of the log can be taken back.
ALTER TABLE session ADD COLUMN planned_start timestamp with time zone;
ALTER TABLE session ADD COLUMN planned_minutes integer;
ALTER TABLE session ADD COLUMN planned_format varchar(40);

-- When the two took their mentoring up again after a break: their rhythm counts from there.
ALTER TABLE mentorship ADD COLUMN resumed_at timestamp with time zone;
