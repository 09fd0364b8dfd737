-- Whether trainees can find a mentor (M3). Whoever isn't listed also has no terms to be found by.
ALTER TABLE mentor ADD COLUMN listed boolean DEFAULT true NOT NULL;

-- The edition of the best practice agreement in force, since when, and the clauses of it and of the one before, so that
-- what is new can be shown. A change asks each mentor again.
CREATE TABLE agreement_edition (
    scheme  varchar(40) PRIMARY KEY,
    edition varchar(200)             NOT NULL,
    since   timestamp with time zone NOT NULL,
    clauses varchar                  NOT NULL,
    clauses_before varchar
);

-- Mentors whom standing looks after: each is nudged now and then, from this day on (M1, M4, P6).
CREATE TABLE standing (
    mentor uuid PRIMARY KEY REFERENCES mentor ON DELETE CASCADE,
    since  timestamp with time zone NOT NULL
);

-- Supervision, development days and workshops that a mentor went to (M4), with what they took from it, sealed.
CREATE TABLE attendance (
    id       uuid PRIMARY KEY,
    mentor   uuid          NOT NULL REFERENCES mentor ON DELETE CASCADE,
    kind     varchar(100)  NOT NULL,
    held     date          NOT NULL,
    hours    numeric(4, 1) NOT NULL,
    points   numeric(4, 1),
    note_key uuid,
    note     bytea,
    version  integer       NOT NULL
);
CREATE INDEX attendance_of_mentor ON attendance (mentor, held);

-- Mentors who talk with each other about their mentoring (M4, M5); a colleague is asked first.
CREATE TABLE peer (
    id        uuid PRIMARY KEY,
    asker     uuid        NOT NULL REFERENCES mentor ON DELETE CASCADE,
    colleague uuid        NOT NULL REFERENCES mentor ON DELETE CASCADE,
    state     varchar(10) NOT NULL,
    version   integer     NOT NULL,
    UNIQUE (asker, colleague)
);
CREATE INDEX peer_of_colleague ON peer (colleague, state);

-- A mentor's private look at their own skills, sealed; the one before stays for comparison.
CREATE TABLE skills_check (
    id          uuid PRIMARY KEY,
    mentor      uuid                     NOT NULL REFERENCES mentor ON DELETE CASCADE,
    taken       timestamp with time zone NOT NULL,
    answers_key uuid                     NOT NULL,
    answers     bytea                    NOT NULL,
    version     integer                  NOT NULL
);
CREATE INDEX skills_check_of_mentor ON skills_check (mentor, taken);
