-- Where something may wait for somebody, so that their home card asks only there. A row may name what turns out not to
-- wait; what waits always has a row. Without a scheme it waits in whichever they are.
CREATE VIEW at_home (person, scheme, what) AS
SELECT trainee, scheme, 'pair of a trainee' FROM mentorship WHERE state = 'ACTIVE'
UNION ALL
SELECT mentor_person, scheme, 'pair of a mentor' FROM mentorship WHERE state = 'ACTIVE'
UNION ALL
SELECT trainee, scheme, 'taster' FROM taster_request
WHERE state IN ('ASKED', 'SUGGESTED', 'AGREED', 'MOVE_ASKED', 'MOVE_OFFERED')
UNION ALL
SELECT mentor_person, scheme, 'taster' FROM taster_request
WHERE state IN ('ASKED', 'SUGGESTED', 'AGREED', 'MOVE_ASKED', 'MOVE_OFFERED')
UNION ALL
SELECT p.trainee, p.scheme, 'agreement' FROM mentorship p JOIN agreement a ON a.mentorship = p.id
WHERE p.state = 'ACTIVE' AND (a.settled_at IS NULL OR a.review_on IS NOT NULL)
UNION ALL
SELECT p.mentor_person, p.scheme, 'agreement' FROM mentorship p JOIN agreement a ON a.mentorship = p.id
WHERE p.state = 'ACTIVE' AND (a.settled_at IS NULL OR a.review_on IS NOT NULL)
UNION ALL
SELECT p.trainee, p.scheme, 'session' FROM mentorship p JOIN session s ON s.mentorship = p.id
WHERE p.state = 'ACTIVE' AND s.state = 'PLANNED'
UNION ALL
SELECT p.mentor_person, p.scheme, 'session' FROM mentorship p JOIN session s ON s.mentorship = p.id
WHERE p.state = 'ACTIVE' AND s.state = 'PLANNED'
UNION ALL
SELECT person, scheme, 'survey' FROM survey_invitation WHERE open
UNION ALL
SELECT trainee, scheme, 'wish' FROM wish WHERE state = 'WAITING'
UNION ALL
SELECT r.person, r.scheme, 'wish' FROM person_role r JOIN wish w ON w.scheme = r.scheme
WHERE r.role = 'ADMIN' AND w.state = 'WAITING'
UNION ALL
SELECT person, NULL, 'application' FROM mentor_application WHERE state IN ('DRAFT', 'WAITING')
UNION ALL
SELECT r.person, r.scheme, 'application' FROM person_role r JOIN mentor_application a ON a.scheme = r.scheme
WHERE r.role = 'ADMIN' AND a.state = 'WAITING'
UNION ALL
SELECT person, scheme, 'trainee' FROM trainee WHERE enrolled
UNION ALL
SELECT person, NULL, 'trainee' FROM trainee WHERE NOT enrolled
UNION ALL
SELECT r.person, r.scheme, 'trainee' FROM person_role r JOIN trainee t ON t.scheme = r.scheme
WHERE r.role = 'ADMIN' AND t.exception_asked IS NOT NULL AND t.exception_granted IS NULL;
