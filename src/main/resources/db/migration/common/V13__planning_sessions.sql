-- Where the two meet and what it is about, and what the trainee would like to cover: sealed.
ALTER TABLE session ADD COLUMN details_key uuid;
ALTER TABLE session ADD COLUMN details bytea;
ALTER TABLE session ADD COLUMN cover_key uuid;
ALTER TABLE session ADD COLUMN cover bytea;

-- Who would like to go on after the first session, where the scheme asks. Nobody else is told.
CREATE TABLE going_on (
    mentorship uuid NOT NULL REFERENCES mentorship ON DELETE CASCADE,
    person     uuid NOT NULL REFERENCES person,
    PRIMARY KEY (mentorship, person)
);
