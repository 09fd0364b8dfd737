-- How far a message to many is: asked of its notifications, and of no others.
CREATE INDEX notification_of_broadcast ON notification (subject) WHERE kind = 'broadcast.message';
