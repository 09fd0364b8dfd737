-- A term can name three choices together; its order stays byte-wise.
ALTER TABLE mentor_term ALTER COLUMN term TYPE varchar(220) COLLATE "C";
