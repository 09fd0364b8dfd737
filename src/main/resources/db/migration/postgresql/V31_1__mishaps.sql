-- Few messages fail; counting those must not read the others.
CREATE INDEX notification_mishaps ON notification (state, person) WHERE state IN ('UNKNOWN', 'FAILED', 'BLOCKED');
