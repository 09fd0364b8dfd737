-- Answers are put together five by five, and of each full group only the middle answer is kept (ADR 0010). What was added
-- up before can't be put into groups any more, so it is let go; the last answers that were not yet shown begin a group.
ALTER TABLE survey_tally ADD COLUMN middle integer DEFAULT 0 NOT NULL;
UPDATE survey_tally SET said = said - shown;
ALTER TABLE survey_tally DROP COLUMN shown;
