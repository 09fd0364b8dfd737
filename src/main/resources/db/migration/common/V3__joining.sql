-- Who agreed to which privacy notice, and when (D1, D2).
CREATE TABLE privacy_agreement (
    person    uuid                     NOT NULL REFERENCES person,
    scheme    varchar(40)              NOT NULL,
    notice    varchar(40)              NOT NULL,
    agreed_at timestamp with time zone NOT NULL,
    PRIMARY KEY (person, scheme, notice)
);

CREATE TABLE trainee (
    id                uuid PRIMARY KEY,
    person            uuid         NOT NULL REFERENCES person,
    scheme            varchar(40)  NOT NULL,
    enrolled          boolean      NOT NULL,
    key_date          date,
    absence           boolean      NOT NULL,
    grade             varchar(100) NOT NULL,
    specialty         varchar(60)  NOT NULL,
    place             varchar(60)  NOT NULL,
    pattern           varchar(100) NOT NULL,
    way               varchar(60)  NOT NULL,
    requests          varchar(500) NOT NULL,
    exception_asked   timestamp with time zone,
    exception_granted timestamp with time zone,
    exception_by      uuid REFERENCES person,
    exception_reason  varchar(200),
    version           integer      NOT NULL,
    UNIQUE (person, scheme)
);
CREATE INDEX trainee_who_asks_for_an_exception ON trainee (scheme, exception_asked);
