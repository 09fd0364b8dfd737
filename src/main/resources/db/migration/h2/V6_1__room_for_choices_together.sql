-- A term can name three choices together.
ALTER TABLE mentor_term ALTER COLUMN term SET DATA TYPE varchar(220);
