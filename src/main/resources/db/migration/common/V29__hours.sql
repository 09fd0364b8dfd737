-- What Teams says of somebody's zone who has chosen their own; null while it is as Teams says.
ALTER TABLE person ADD COLUMN zone_of_teams varchar(60);

-- When somebody may be written to, and of what. Only who has changed something has a row.
CREATE TABLE own_hours (
    person     uuid PRIMARY KEY REFERENCES person (id),
    version    integer NOT NULL,
    quiet      varchar(11) NOT NULL, -- such as 20:00-08:00; empty for as the scheme says
    days       varchar(70) NOT NULL,
    topics_off varchar(2000) NOT NULL
);

CREATE TABLE own_days_away (
    id        uuid PRIMARY KEY,
    person    uuid NOT NULL REFERENCES own_hours (person),
    what      varchar(10) NOT NULL,
    first_day date NOT NULL,
    last_day  date NOT NULL
);
CREATE INDEX own_days_away_of_person ON own_days_away (person, first_day);
