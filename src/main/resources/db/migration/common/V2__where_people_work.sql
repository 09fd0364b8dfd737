-- Where people work, and who supervises or manages them (P3).
CREATE TABLE workplace (
    person       uuid         NOT NULL REFERENCES person,
    scheme       varchar(40)  NOT NULL,
    organisation varchar(100) NOT NULL,
    department   varchar(100) NOT NULL,
    PRIMARY KEY (person, scheme)
);

CREATE TABLE supervisor (
    person     uuid        NOT NULL REFERENCES person,
    scheme     varchar(40) NOT NULL,
    supervisor uuid        NOT NULL REFERENCES person,
    PRIMARY KEY (person, scheme, supervisor)
);
CREATE INDEX supervisor_of ON supervisor (supervisor, scheme);

-- Of people the bot doesn't know.
CREATE TABLE supervisor_name (
    person uuid         NOT NULL REFERENCES person,
    scheme varchar(40)  NOT NULL,
    name   varchar(200) NOT NULL,
    PRIMARY KEY (person, scheme)
);
