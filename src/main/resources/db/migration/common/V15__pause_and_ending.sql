-- A pair can pause, has a term where its scheme sets one, and keeps how it came to its end. Who wrote why keeps it sealed.
ALTER TABLE mentorship ADD COLUMN paused boolean DEFAULT false NOT NULL;
ALTER TABLE mentorship ADD COLUMN paused_until date;
ALTER TABLE mentorship ADD COLUMN term_ends date;
ALTER TABLE mentorship ADD COLUMN trainee_goes_on boolean DEFAULT false NOT NULL;
ALTER TABLE mentorship ADD COLUMN mentor_goes_on boolean DEFAULT false NOT NULL;
ALTER TABLE mentorship ADD COLUMN ending varchar(20);
ALTER TABLE mentorship ADD COLUMN reason_by uuid REFERENCES person;
ALTER TABLE mentorship ADD COLUMN reason_key uuid;
ALTER TABLE mentorship ADD COLUMN reason bytea;
