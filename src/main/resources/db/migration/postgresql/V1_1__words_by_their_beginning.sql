-- Words are looked for by their beginning: only a byte-wise collation lets the index serve that.
ALTER TABLE mentor_term ALTER COLUMN term TYPE varchar(80) COLLATE "C";
