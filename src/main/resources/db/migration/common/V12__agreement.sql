-- How a pair agreed to work (A1 to A6), version by version; settled when both have confirmed it.
CREATE TABLE agreement (
    id          uuid PRIMARY KEY,
    mentorship  uuid                     NOT NULL REFERENCES mentorship ON DELETE CASCADE,
    number      integer                  NOT NULL,
    started_by  uuid                     NOT NULL,
    started_at  timestamp with time zone NOT NULL,
    trainee_how varchar(20),
    trainee_at  timestamp with time zone,
    mentor_how  varchar(20),
    mentor_at   timestamp with time zone,
    settled_at  timestamp with time zone,
    review_on   date,
    edits       integer                  NOT NULL,
    version     integer                  NOT NULL,
    UNIQUE (mentorship, number)
);

-- What they said to one question, sealed. It holds from that version of the agreement on, until a later one replaces it.
CREATE TABLE agreement_answer (
    id             uuid PRIMARY KEY,
    mentorship     uuid                     NOT NULL REFERENCES mentorship ON DELETE CASCADE,
    number         integer                  NOT NULL,
    prompt         varchar(20)              NOT NULL,
    author         uuid                     NOT NULL,
    written_at     timestamp with time zone NOT NULL,
    text_key       uuid,
    text           bytea,
    cancelling_key uuid,
    cancelling     bytea,
    rhythm         varchar(60),
    every          varchar(20),
    review_on      date,
    version        integer                  NOT NULL,
    UNIQUE (mentorship, number, prompt)
);

-- What a pair wrote is opened together.
CREATE INDEX data_key_of_relationship ON data_key (relationship);
