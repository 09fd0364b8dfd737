-- It signs more than the addresses of .ics files now.
ALTER TABLE calendar_secret RENAME TO link_secret;
