-- Locked by whoever changes a scheme's list, so that what was looked at is what is changed.
CREATE TABLE roster_turn (
    scheme varchar(40) PRIMARY KEY
);
