-- Trainees who wait for the scheme team to find them a mentor (P1, P6).
CREATE TABLE wish (
    id      uuid PRIMARY KEY,
    scheme  varchar(40)              NOT NULL,
    trainee uuid                     NOT NULL REFERENCES person,
    wishes  varchar(300)             NOT NULL,
    since   timestamp with time zone NOT NULL,
    state   varchar(10)              NOT NULL,
    version integer                  NOT NULL
);
CREATE INDEX wish_of_trainee ON wish (trainee, state);
CREATE INDEX wish_by_age ON wish (scheme, state, since);
