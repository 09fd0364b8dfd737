-- Any combination of choices is one term, and so one range of the index.
INSERT INTO mentor_term (scheme, term, name, mentor)
    SELECT scheme, CONCAT('specialty=', specialty, '&place=', place), name, id FROM mentor;
INSERT INTO mentor_term (scheme, term, name, mentor)
    SELECT m.scheme, CONCAT('specialty=', m.specialty, '&way=', w.way), m.name, m.id
    FROM mentor m JOIN mentor_way w ON w.mentor = m.id;
INSERT INTO mentor_term (scheme, term, name, mentor)
    SELECT m.scheme, CONCAT('place=', m.place, '&way=', w.way), m.name, m.id
    FROM mentor m JOIN mentor_way w ON w.mentor = m.id;
INSERT INTO mentor_term (scheme, term, name, mentor)
    SELECT m.scheme, CONCAT('specialty=', m.specialty, '&place=', m.place, '&way=', w.way), m.name, m.id
    FROM mentor m JOIN mentor_way w ON w.mentor = m.id;

-- Suggestions begin at another mentor for each trainee, so that not everybody is shown the same ones.
CREATE INDEX mentor_term_by_mentor ON mentor_term (scheme, term, mentor);

-- Mentors that a trainee has asked before, however it ended, or is or was in a pair with: they are not suggested again.
CREATE VIEW mentor_known_to (trainee, mentor) AS
    SELECT trainee, mentor FROM taster_request
    UNION ALL
    SELECT trainee, mentor FROM mentorship;
