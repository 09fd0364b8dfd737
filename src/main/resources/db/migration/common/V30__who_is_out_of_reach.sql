-- The channel refused a message to them until they act: nothing is tried before they do.
ALTER TABLE person ADD COLUMN out_of_reach boolean DEFAULT FALSE NOT NULL;
