-- Since when the scheme team hides a mentor from trainees. Whether they are listed otherwise stays as it is (M3).
ALTER TABLE mentor ADD COLUMN suspended_at timestamp with time zone;
CREATE INDEX mentor_suspended ON mentor (scheme, suspended_at);

-- Asked of a whole scheme for its team: which pairs go on, and what waits for an answer.
CREATE INDEX mentorship_in_scheme ON mentorship (scheme, state);
CREATE INDEX taster_request_in_scheme ON taster_request (scheme, state);
