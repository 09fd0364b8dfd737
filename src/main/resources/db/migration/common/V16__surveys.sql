-- Who was asked, and until when. It is closed by an answer, by "don't ask again" and by time alike.
CREATE TABLE survey_invitation (
    id         uuid PRIMARY KEY,
    mentorship uuid        NOT NULL REFERENCES mentorship ON DELETE CASCADE,
    person     uuid        NOT NULL REFERENCES person,
    scheme     varchar(40) NOT NULL,
    survey     varchar(40) NOT NULL,
    round      integer     NOT NULL,
    asked_on   date        NOT NULL,
    open       boolean     NOT NULL,
    version    integer     NOT NULL,
    UNIQUE (mentorship, person, survey, round)
);
CREATE INDEX survey_invitation_of_person ON survey_invitation (person, scheme, open);

-- Who doesn't want to be asked this again.
CREATE TABLE survey_refusal (
    person uuid        NOT NULL REFERENCES person,
    scheme varchar(40) NOT NULL,
    survey varchar(40) NOT NULL,
    PRIMARY KEY (person, scheme, survey)
);

-- How many said what in a year: no answer of anybody is a row. What is shown moves on in steps of five people.
CREATE TABLE survey_tally (
    scheme   varchar(40) NOT NULL,
    survey   varchar(40) NOT NULL,
    in_year  integer     NOT NULL,
    whom     varchar(10) NOT NULL,
    question varchar(40) NOT NULL,
    answer   varchar(60) NOT NULL,
    said     integer     NOT NULL,
    shown    integer     NOT NULL,
    PRIMARY KEY (scheme, survey, in_year, whom, question, answer)
);

-- What people write to their scheme team (F3). Nothing but the words is kept of who leaves their name out.
CREATE TABLE feedback (
    id        uuid PRIMARY KEY,
    scheme    varchar(40) NOT NULL,
    person    uuid REFERENCES person,
    text_key  uuid        NOT NULL,
    text      bytea       NOT NULL,
    passed_on boolean     NOT NULL,
    version   integer     NOT NULL
);
