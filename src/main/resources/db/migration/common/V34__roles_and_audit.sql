-- Looks after the deployment as a whole, whatever their schemes: no role in a scheme.
ALTER TABLE person ADD COLUMN runs_deployment boolean DEFAULT FALSE NOT NULL;
CREATE INDEX person_who_runs_deployment ON person (runs_deployment);
ALTER TABLE person_role ADD CONSTRAINT role_in_a_scheme CHECK (role <> 'DEPLOYMENT_ADMIN');

-- A row for each realm, to be locked while its admins change: a scheme, or the deployment as ''. They come at start-up.
CREATE TABLE admin_change (
    realm varchar(40) PRIMARY KEY
);

-- Who of the admins did what: ids of ours, never text. Rows are only added. No foreign keys: an entry stays as it is when
-- whom it names is erased, and then names nobody.
CREATE TABLE audit_entry (
    id         bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    moment     timestamp with time zone NOT NULL,
    scheme     varchar(40),
    deployment boolean                  NOT NULL,
    who        uuid                     NOT NULL,
    whom       uuid,
    verb       varchar(60)              NOT NULL,
    outcome    varchar(10)              NOT NULL
);
CREATE INDEX audit_entry_of_scheme ON audit_entry (scheme, id);
CREATE INDEX audit_entry_of_scheme_by_verb ON audit_entry (scheme, verb, id);
CREATE INDEX audit_entry_of_deployment ON audit_entry (deployment, id);
