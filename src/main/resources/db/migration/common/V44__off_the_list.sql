-- How often an entry was changed, so that an admin takes off the list only what they have seen.
ALTER TABLE roster_entry ADD COLUMN version integer DEFAULT 0 NOT NULL;
