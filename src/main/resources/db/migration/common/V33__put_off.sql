-- The person has put it off until then: other hours don't bring it sooner.
ALTER TABLE notification ADD COLUMN put_off_to timestamp with time zone;
