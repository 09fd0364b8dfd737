-- One of the two supervises or manages the other (P3), whichever of them said so, in whichever scheme.
CREATE VIEW not_independent (mentee, mentor, mentee_said) AS
    SELECT person, supervisor, TRUE FROM supervisor
    UNION ALL
    SELECT supervisor, person, FALSE FROM supervisor;
