-- Answers are counted together by the months in which people were asked, in which nobody is asked twice (ADR 0010). A group
-- that was begun by the year of its answers can hold somebody twice, so it is let go.
ALTER TABLE survey_tally RENAME TO survey_tally_by_year;
CREATE TABLE survey_tally (
    scheme     varchar(40) NOT NULL,
    survey     varchar(40) NOT NULL,
    asked_from varchar(7)  NOT NULL,
    asked_to   varchar(7)  NOT NULL,
    whom       varchar(10) NOT NULL,
    question   varchar(40) NOT NULL,
    answer     varchar(60) NOT NULL,
    said       integer     NOT NULL,
    middle     integer     NOT NULL,
    PRIMARY KEY (scheme, survey, asked_from, asked_to, whom, question, answer)
);
INSERT INTO survey_tally (scheme, survey, asked_from, asked_to, whom, question, answer, said, middle)
SELECT scheme, survey, in_year || '-01', in_year || '-12', whom, question, answer, 0, middle FROM survey_tally_by_year;
DROP TABLE survey_tally_by_year;

-- Also when two of somebody's pairs ask at the same moment. Who was asked before has none.
ALTER TABLE survey_invitation ADD COLUMN asked_from varchar(7);
ALTER TABLE survey_invitation ADD UNIQUE (person, scheme, survey, asked_from);
