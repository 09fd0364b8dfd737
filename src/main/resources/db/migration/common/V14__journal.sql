-- What the two keep of a session, sealed: its topics and what they agreed. What belongs to a session goes with it.
CREATE TABLE session_log (
    session     uuid PRIMARY KEY REFERENCES session ON DELETE CASCADE,
    mentorship  uuid    NOT NULL REFERENCES mentorship ON DELETE CASCADE,
    logged_by   uuid    NOT NULL REFERENCES person,
    was_planned boolean NOT NULL,
    written_by  uuid REFERENCES person,
    sealed_with uuid,
    sealed      bytea,
    version     integer NOT NULL
);

-- What one of the two will do.
CREATE TABLE agreed_action (
    id          uuid PRIMARY KEY,
    session     uuid    NOT NULL REFERENCES session ON DELETE CASCADE,
    mentorship  uuid    NOT NULL REFERENCES mentorship ON DELETE CASCADE,
    who         uuid    NOT NULL REFERENCES person,
    sealed_with uuid    NOT NULL,
    sealed      bytea   NOT NULL,
    due         date,
    done        boolean NOT NULL,
    version     integer NOT NULL
);
CREATE INDEX agreed_action_of_session ON agreed_action (session);
CREATE INDEX agreed_action_of_person ON agreed_action (who, done);

-- What one of the two notes of a session for themself (D4).
CREATE TABLE private_note (
    id          uuid PRIMARY KEY,
    session     uuid    NOT NULL REFERENCES session ON DELETE CASCADE,
    author      uuid    NOT NULL REFERENCES person,
    sealed_with uuid    NOT NULL,
    sealed      bytea   NOT NULL,
    version     integer NOT NULL,
    UNIQUE (session, author)
);
