-- What comes round by a scheme's calendar: each time is carried out by one node, and found here by the others. The first
-- row of a scheme says only from when on it is looked after.
CREATE TABLE job_run (
    id     uuid PRIMARY KEY,
    job    varchar(40)              NOT NULL,
    scheme varchar(40)              NOT NULL,
    due    timestamp with time zone NOT NULL,
    UNIQUE (job, scheme, due)
);

-- What has happened in a scheme, for counting: no people.
CREATE VIEW happened (scheme, what, moment) AS
SELECT scheme, 'PAIR', since FROM mentorship
UNION ALL
SELECT m.scheme, 'SESSION', l.logged_at FROM session_log l JOIN mentorship m ON m.id = l.mentorship
UNION ALL
SELECT m.scheme, 'ENDING', h.until FROM mentorship m JOIN mentor_held_place h ON h.mentor = m.mentor AND h.holder = m.id
WHERE m.state = 'ENDED';

-- Who of the scheme team has taken note that it may not have arrived, and when.
ALTER TABLE notification ADD COLUMN noted_by uuid REFERENCES person;
ALTER TABLE notification ADD COLUMN noted_at timestamp with time zone;
