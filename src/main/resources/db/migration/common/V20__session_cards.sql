-- How often the trainee has said anew what they would like to cover: older cards of the session are then replaced.
ALTER TABLE session ADD COLUMN covers integer DEFAULT 0 NOT NULL;
