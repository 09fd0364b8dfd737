-- To which address an invitation went: kept apart from the list, so that whoever got it can refuse more, and isn't written
-- to again at once, also when they were taken off the list meanwhile.
CREATE TABLE invitation_letter (
    id         uuid PRIMARY KEY,
    scheme     varchar(40)  NOT NULL,
    email      varchar(254) NOT NULL,
    invited_on date         NOT NULL
);
CREATE INDEX invitation_letter_to ON invitation_letter (email, scheme, invited_on);
INSERT INTO invitation_letter (id, scheme, email, invited_on)
SELECT i.id, i.scheme, e.email, i.invited_on FROM invitation i JOIN roster_entry e ON e.id = i.entry
WHERE i.way = 'EMAIL';
