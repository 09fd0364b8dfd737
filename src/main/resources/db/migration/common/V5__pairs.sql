-- A trainee and a mentor who are a pair, or were.
CREATE TABLE mentorship (
    id            uuid PRIMARY KEY,
    scheme        varchar(40)              NOT NULL,
    trainee       uuid                     NOT NULL REFERENCES person,
    mentor        uuid                     NOT NULL REFERENCES mentor,
    mentor_person uuid                     NOT NULL REFERENCES person,
    since         timestamp with time zone NOT NULL,
    introduced    boolean                  NOT NULL,
    state         varchar(10)              NOT NULL,
    version       integer                  NOT NULL
);
CREATE INDEX mentorship_of_trainee ON mentorship (trainee, mentor);
CREATE INDEX mentorship_of_mentor ON mentorship (mentor_person, state);

-- A place counts towards the year it was taken in, also when it is free again.
ALTER TABLE mentor_held_place ADD COLUMN until timestamp with time zone DEFAULT '9999-01-01 00:00:00+00' NOT NULL;

-- Other times can be offered for an agreed session too; each of the two says in confidence how it was.
ALTER TABLE taster_request ALTER COLUMN state SET DATA TYPE varchar(20);
ALTER TABLE taster_request ADD COLUMN taster boolean DEFAULT true NOT NULL;
ALTER TABLE taster_request ADD COLUMN asked timestamp with time zone DEFAULT CURRENT_TIMESTAMP NOT NULL;
ALTER TABLE taster_request ADD COLUMN answer_by timestamp with time zone;
ALTER TABLE taster_request ADD COLUMN times_before varchar(200) DEFAULT '' NOT NULL;
ALTER TABLE taster_request ADD COLUMN confirmed timestamp with time zone;
ALTER TABLE taster_request ADD COLUMN unreached timestamp with time zone;
ALTER TABLE taster_request ADD COLUMN colleague uuid REFERENCES mentor;
ALTER TABLE taster_request ADD COLUMN trainee_verdict_key uuid;
ALTER TABLE taster_request ADD COLUMN trainee_verdict bytea;
ALTER TABLE taster_request ADD COLUMN mentor_verdict_key uuid;
ALTER TABLE taster_request ADD COLUMN mentor_verdict bytea;

CREATE INDEX person_role_in_scheme ON person_role (scheme, role);
