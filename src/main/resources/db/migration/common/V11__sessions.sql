-- A meeting of a pair. What belongs to a pair goes with it.
CREATE TABLE session (
    id         uuid PRIMARY KEY,
    mentorship uuid                     NOT NULL REFERENCES mentorship ON DELETE CASCADE,
    start      timestamp with time zone NOT NULL,
    minutes    integer                  NOT NULL,
    format     varchar(40)              NOT NULL,
    state      varchar(10)              NOT NULL,
    version    integer                  NOT NULL
);
CREATE INDEX session_of_mentorship ON session (mentorship, start);
