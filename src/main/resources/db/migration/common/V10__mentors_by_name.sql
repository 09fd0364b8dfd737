-- The words of a name become terms of their own, so that a mentor can be picked by name alone.
INSERT INTO mentor_term (scheme, term, name, mentor)
SELECT t.scheme, 'name=' || t.term, t.name, t.mentor
FROM mentor_term t
WHERE t.term NOT LIKE '%=%'
  AND t.term <> '*'
  AND length(t.term) <= 75
  AND ' ' || replace(replace(replace(lower(t.name), '-', ' '), '''', ' '), '’', ' ') LIKE '% ' || t.term || '%';
