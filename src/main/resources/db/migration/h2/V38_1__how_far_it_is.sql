-- How far a message to many is: asked of its notifications.
CREATE INDEX notification_of_broadcast ON notification (subject, kind);
