-- Whom the scheme team has on its list, by their addresses, until they come and claim their entry. Never why somebody was
-- away (D1).
CREATE TABLE roster_entry (
    id         uuid PRIMARY KEY,
    scheme     varchar(40)  NOT NULL,
    role       varchar(20)  NOT NULL,
    email      varchar(254) NOT NULL,
    name       varchar(200) NOT NULL,
    key_date   date,
    grade      varchar(100) NOT NULL,
    specialty  varchar(60)  NOT NULL,
    place      varchar(60)  NOT NULL,
    per_year   integer,
    at_a_time  integer,
    person     uuid REFERENCES person ON DELETE CASCADE,
    claimed_at timestamp with time zone,
    UNIQUE (scheme, role, email)
);
CREATE INDEX roster_entry_by_email ON roster_entry (email);
CREATE INDEX roster_entry_of_person ON roster_entry (person, scheme);

-- A table that was read and is looked at before it counts; sealed with a key of whoever sent it, and soon gone.
CREATE TABLE roster_draft (
    id          uuid PRIMARY KEY,
    scheme      varchar(40)              NOT NULL,
    author      uuid                     NOT NULL REFERENCES person ON DELETE CASCADE,
    made_at     timestamp with time zone NOT NULL,
    state       varchar(10)              NOT NULL,
    content_key uuid,
    content     bytea
);
CREATE INDEX roster_draft_of_scheme ON roster_draft (scheme, made_at);
