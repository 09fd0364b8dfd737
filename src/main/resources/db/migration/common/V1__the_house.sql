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
