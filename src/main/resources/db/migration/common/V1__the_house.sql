-- Activities that had their effect, so that a second delivery has none.
CREATE TABLE inbox (
    tenant       uuid                     NOT NULL,
    conversation varchar(400)             NOT NULL,
    type         varchar(40)              NOT NULL,
    activity     varchar(200)             NOT NULL,
    received_at  timestamp with time zone NOT NULL,
    PRIMARY KEY (tenant, conversation, type, activity)
);
CREATE INDEX inbox_by_age ON inbox (received_at);

CREATE TABLE person (
    id           uuid PRIMARY KEY,
    tenant       uuid         NOT NULL,
    object       uuid         NOT NULL,
    name         varchar(200) NOT NULL,
    zone         varchar(60)  NOT NULL,
    scheme       varchar(40),
    service_url  varchar(400),
    conversation varchar(400),
    installed    boolean      NOT NULL,
    version      integer      NOT NULL,
    UNIQUE (tenant, object)
);

CREATE TABLE person_role (
    person uuid        NOT NULL REFERENCES person,
    scheme varchar(40) NOT NULL,
    role   varchar(20) NOT NULL,
    PRIMARY KEY (person, scheme, role)
);

-- What somebody is to be told: ids, never text.
CREATE TABLE notification (
    id           uuid PRIMARY KEY,
    person       uuid                     NOT NULL REFERENCES person,
    kind         varchar(60)              NOT NULL,
    subject      uuid                     NOT NULL,
    due          timestamp with time zone NOT NULL,
    state        varchar(10)              NOT NULL,
    attempts     integer                  NOT NULL,
    next_try     timestamp with time zone NOT NULL,
    leased_until timestamp with time zone,
    outcome      varchar(200),
    UNIQUE (person, kind, subject, due)
);
CREATE INDEX notification_to_send ON notification (state, next_try);

-- One key for each author and relationship, sealed with the deployment's wrapping key.
CREATE TABLE data_key (
    id           uuid PRIMARY KEY,
    author       uuid    NOT NULL,
    relationship uuid    NOT NULL,
    wrapped      bytea   NOT NULL,
    wrapped_with integer NOT NULL,
    UNIQUE (author, relationship)
);
CREATE INDEX data_key_by_wrapping_key ON data_key (wrapped_with);

-- What the addresses of .ics files are signed with; one row.
CREATE TABLE calendar_secret (
    id     integer PRIMARY KEY CHECK (id = 1),
    secret bytea NOT NULL
);

CREATE TABLE mentor (
    id           uuid PRIMARY KEY,
    person       uuid                     NOT NULL REFERENCES person,
    scheme       varchar(40)              NOT NULL,
    name         varchar(200)             NOT NULL,
    trainee      boolean                  NOT NULL,
    own_per_year integer,
    own_at_a_time integer,
    says_full    boolean                  NOT NULL,
    free_from    timestamp with time zone NOT NULL,
    introduction varchar(600)             NOT NULL,
    story        varchar(1200)            NOT NULL,
    style        varchar(1200)            NOT NULL,
    background   varchar(300)             NOT NULL,
    specialty    varchar(60)              NOT NULL,
    place        varchar(60)              NOT NULL,
    contact      varchar(200)             NOT NULL,
    photo        varchar(400),
    version      integer                  NOT NULL,
    UNIQUE (person, scheme)
);

CREATE TABLE mentor_way (
    mentor uuid        NOT NULL REFERENCES mentor,
    way    varchar(60) NOT NULL,
    PRIMARY KEY (mentor, way)
);

CREATE TABLE mentor_held_place (
    mentor uuid                     NOT NULL REFERENCES mentor,
    holder uuid                     NOT NULL,
    since  timestamp with time zone NOT NULL,
    PRIMARY KEY (mentor, holder)
);

-- What a mentor is found by: words of the profile, and the choices that browsing filters by. A page is read in the
-- order of the primary key; further filters look a mentor up by the other index.
CREATE TABLE mentor_term (
    scheme varchar(40)  NOT NULL,
    term   varchar(80)  NOT NULL,
    name   varchar(200) NOT NULL,
    mentor uuid         NOT NULL REFERENCES mentor,
    PRIMARY KEY (scheme, term, name, mentor)
);
CREATE INDEX mentor_term_of_mentor ON mentor_term (mentor, term);

CREATE TABLE taster_request (
    id             uuid PRIMARY KEY,
    scheme         varchar(40)              NOT NULL,
    trainee        uuid                     NOT NULL REFERENCES person,
    mentor         uuid                     NOT NULL REFERENCES mentor,
    mentor_person  uuid                     NOT NULL REFERENCES person,
    state          varchar(10)              NOT NULL,
    format         varchar(60)              NOT NULL,
    times          varchar(200)             NOT NULL,
    agreed         timestamp with time zone,
    dilemma_key    uuid,
    dilemma        bytea,
    reason_key     uuid,
    reason         bytea,
    version        integer                  NOT NULL
);
CREATE INDEX taster_request_of_trainee ON taster_request (trainee, state);
CREATE INDEX taster_request_to_mentor ON taster_request (mentor_person, state);
CREATE INDEX taster_request_of_mentor ON taster_request (mentor, state);
