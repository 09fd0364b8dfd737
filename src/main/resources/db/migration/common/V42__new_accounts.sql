-- Digests of the codes by which new accounts are known, and what an old account can still say no to.
CREATE TABLE account_code (
    person uuid PRIMARY KEY REFERENCES person ON DELETE CASCADE,
    code   varchar(64)              NOT NULL UNIQUE,
    until  timestamp with time zone NOT NULL
);

CREATE TABLE account_move (
    person   uuid PRIMARY KEY REFERENCES person ON DELETE CASCADE,
    fresh    uuid                     NOT NULL REFERENCES person ON DELETE CASCADE,
    asked_by uuid                     NOT NULL,
    scheme   varchar(40)              NOT NULL,
    due      timestamp with time zone NOT NULL
);
