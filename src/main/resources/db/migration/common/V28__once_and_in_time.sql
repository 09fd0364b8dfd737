-- Only what waits has a next try, so that finding what is due costs the same however much was told before.
ALTER TABLE notification ALTER COLUMN next_try DROP NOT NULL;
UPDATE notification SET next_try = NULL WHERE state NOT IN ('NEW', 'RETRY');
DROP INDEX notification_to_send;
CREATE INDEX notification_waiting ON notification (next_try, due, place);
CREATE INDEX notification_of_person ON notification (person, state);

-- From then on it has lost its point; null for never.
ALTER TABLE notification ADD COLUMN latest timestamp with time zone;
-- It was put off because the person may not be written to yet.
ALTER TABLE notification ADD COLUMN held boolean DEFAULT FALSE NOT NULL;
-- Who has taken it to send it; null if nobody has.
ALTER TABLE notification ADD COLUMN claim uuid;
-- The message that it went out in: several can go out in one.
ALTER TABLE notification ADD COLUMN message uuid;

-- Until when the messages that were claimed fill what the channel takes; one row.
CREATE TABLE relay_pace (
    id       smallint PRIMARY KEY,
    taken_to timestamp with time zone NOT NULL
);
INSERT INTO relay_pace (id, taken_to) VALUES (1, CURRENT_TIMESTAMP);
-- Few rows have a lease at any time, so a dead node's are found at once.
CREATE INDEX notification_leased ON notification (leased_until);
