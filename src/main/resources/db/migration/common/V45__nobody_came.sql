-- The team said that nobody was there, so that it isn't asked again who was
ALTER TABLE event ADD COLUMN nobody_came BOOLEAN DEFAULT FALSE NOT NULL;
