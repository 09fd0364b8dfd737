-- Where somebody wants to be written to by e-mail; the address is sealed with a key of theirs.
CREATE TABLE mail_address (
    person      uuid PRIMARY KEY REFERENCES person,
    address_key uuid        NOT NULL,
    address     bytea       NOT NULL,
    choice      varchar(20) NOT NULL,
    -- Names the address in links that were mailed to it; another address has another.
    code        uuid        NOT NULL UNIQUE,
    confirmed   boolean     NOT NULL,
    version     integer     NOT NULL
);

-- Links to confirm an address that were asked for within a day. Many addresses share a bucket, so that it names none.
CREATE TABLE mail_link (
    person   uuid                     NOT NULL REFERENCES person,
    bucket   integer                  NOT NULL,
    asked_at timestamp with time zone NOT NULL
);
CREATE INDEX mail_link_of_person ON mail_link (person, asked_at);
CREATE INDEX mail_link_to_bucket ON mail_link (bucket, asked_at);
CREATE INDEX mail_link_by_age ON mail_link (asked_at);
