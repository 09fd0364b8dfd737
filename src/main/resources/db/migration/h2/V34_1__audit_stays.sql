-- H2 has no triggers in SQL: that the audit trail is only added to is kept by the code. Kept so that both databases have
-- the same versions.
SELECT 1;
