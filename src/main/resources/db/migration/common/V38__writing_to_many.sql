-- What the scheme team writes to many: sealed, and gone after a while with the whole row.
CREATE TABLE broadcast (
    id          uuid PRIMARY KEY,
    scheme      varchar(40)              NOT NULL,
    author      uuid                     NOT NULL REFERENCES person ON DELETE CASCADE,
    state       varchar(10)              NOT NULL,
    audience    varchar(30)              NOT NULL,
    place       varchar(60)              NOT NULL,
    content_key uuid                     NOT NULL,
    content     bytea                    NOT NULL,
    made_at     timestamp with time zone NOT NULL,
    sent_at     timestamp with time zone,
    -- How many it was for, and how many more nothing could reach just then.
    people      integer                  NOT NULL,
    unreached   integer                  NOT NULL,
    version     integer                  NOT NULL
);
CREATE INDEX broadcast_of_scheme ON broadcast (scheme, made_at);
CREATE INDEX broadcast_by_age ON broadcast (made_at);

-- Each time that a scheme's team invites. Two who do so at once have the same number, and one of them waits and sees. No
-- foreign key: who was invited stays when the admin who did so is erased.
CREATE TABLE invitation_round (
    id         uuid PRIMARY KEY,
    scheme     varchar(40)              NOT NULL,
    number     integer                  NOT NULL,
    invited_by uuid                     NOT NULL,
    invited_at timestamp with time zone NOT NULL,
    UNIQUE (scheme, number)
);

-- Who was invited, when and by which way: an entry of the list, a person who is here, or both.
CREATE TABLE invitation (
    id         uuid PRIMARY KEY,
    round      uuid        NOT NULL REFERENCES invitation_round ON DELETE CASCADE,
    scheme     varchar(40) NOT NULL,
    entry      uuid REFERENCES roster_entry ON DELETE CASCADE,
    person     uuid REFERENCES person ON DELETE CASCADE,
    way        varchar(10) NOT NULL,
    invited_on date        NOT NULL
);
CREATE INDEX invitation_of_scheme ON invitation (scheme, invited_on);
CREATE INDEX invitation_of_entry ON invitation (entry, invited_on);
CREATE INDEX invitation_of_person ON invitation (person, scheme, invited_on);

-- Addresses of people who were invited by e-mail and want no more; kept for no other purpose.
CREATE TABLE invitation_refused (
    email      varchar(254) PRIMARY KEY,
    refused_on date NOT NULL
);
