-- A mentor who is away is free again by themself at that moment (P6).
ALTER TABLE mentor ADD COLUMN away_until timestamp with time zone;

-- Pictures of themselves that people sent, re-encoded. The id is the address, so it can't be guessed.
CREATE TABLE photo (
    id      varchar(22) PRIMARY KEY,
    person  uuid  NOT NULL REFERENCES person,
    content bytea NOT NULL
);
CREATE INDEX photo_of_person ON photo (person);

-- What somebody says who would like to be listed as a mentor, saved at each step, and what they agreed to (M2, M3, P5).
CREATE TABLE mentor_application (
    id             uuid PRIMARY KEY,
    person         uuid          NOT NULL REFERENCES person,
    scheme         varchar(40)   NOT NULL,
    state          varchar(10)   NOT NULL,
    step           varchar(10)   NOT NULL,
    trainee        boolean       NOT NULL,
    trained        varchar(7)    NOT NULL,
    rotations      varchar(300)  NOT NULL,
    introduction   varchar(600)  NOT NULL,
    story          varchar(1200) NOT NULL,
    style          varchar(1200) NOT NULL,
    background     varchar(300)  NOT NULL,
    specialty      varchar(60)   NOT NULL,
    place          varchar(60)   NOT NULL,
    contact        varchar(200)  NOT NULL,
    photo          varchar(400),
    ways           varchar(600)  NOT NULL,
    own_per_year   integer,
    own_at_a_time  integer,
    agreed_edition varchar(40),
    agreed_at      timestamp with time zone,
    sent_at        timestamp with time zone,
    request        varchar(300)  NOT NULL,
    version        integer       NOT NULL,
    UNIQUE (person, scheme)
);
CREATE INDEX mentor_application_waiting ON mentor_application (scheme, state, sent_at);
