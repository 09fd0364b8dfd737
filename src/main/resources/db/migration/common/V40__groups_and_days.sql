-- Mentors who said that they would like a peer group, and since when (M4).
CREATE TABLE peer_wish (
    mentor uuid PRIMARY KEY REFERENCES mentor ON DELETE CASCADE,
    since  timestamp with time zone NOT NULL
);

-- Where the scheme team has put a mentor in its proposal: the number of the group, 0 for left out.
CREATE TABLE group_place (
    mentor uuid PRIMARY KEY REFERENCES mentor ON DELETE CASCADE,
    scheme varchar(40) NOT NULL,
    place  integer     NOT NULL
);
CREATE INDEX group_place_in_scheme ON group_place (scheme);

-- Days that a scheme team holds for its mentors, or for everybody (M4).
CREATE TABLE event (
    id       uuid PRIMARY KEY,
    scheme   varchar(40)              NOT NULL,
    title    varchar(100)             NOT NULL,
    begins   timestamp with time zone NOT NULL,
    minutes  integer                  NOT NULL,
    place    varchar(300)             NOT NULL,
    places   integer,
    audience varchar(10)              NOT NULL,
    state    varchar(10)              NOT NULL,
    version  integer                  NOT NULL
);
CREATE INDEX event_in_scheme ON event (scheme, begins);

-- Who said that they come, or can't, and who was there as the team recorded it.
CREATE TABLE event_reply (
    event  uuid    NOT NULL REFERENCES event ON DELETE CASCADE,
    person uuid    NOT NULL REFERENCES person,
    comes  boolean NOT NULL,
    came   boolean NOT NULL,
    PRIMARY KEY (event, person)
);
CREATE INDEX event_reply_of_person ON event_reply (person);

-- The event at which the scheme team recorded a mentor, once; and whether the entry is the team's, or the mentor's own.
ALTER TABLE attendance ADD COLUMN event uuid;
ALTER TABLE attendance ADD COLUMN by_team boolean DEFAULT false NOT NULL;
CREATE UNIQUE INDEX attendance_at_event ON attendance (mentor, event);
