-- When the break began that a pair takes, and how long those before it were: that time isn't counted (S1).
ALTER TABLE mentorship ADD COLUMN paused_at timestamp with time zone;
ALTER TABLE mentorship ADD COLUMN seconds_away bigint DEFAULT 0 NOT NULL;
