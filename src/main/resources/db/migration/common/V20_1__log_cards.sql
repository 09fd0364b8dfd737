-- How often what hangs on a session's log has changed: older cards of it are then replaced.
ALTER TABLE session_log ADD COLUMN changes integer DEFAULT 0 NOT NULL;
