-- When a session was logged: whoever did so can take it back for some days. Of older ones nobody knows; they stay.
ALTER TABLE session_log
    ADD COLUMN logged_at timestamp with time zone DEFAULT TIMESTAMP WITH TIME ZONE '2000-01-01 00:00:00+00' NOT NULL;
