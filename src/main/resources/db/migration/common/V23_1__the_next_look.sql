-- When a mentor is asked to look next, so that a look which comes twice finds nothing to do.
ALTER TABLE standing ADD COLUMN next_look timestamp with time zone;
