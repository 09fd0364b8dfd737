package dev.soundingboard.event;

import dev.soundingboard.calendar.Meeting;
import dev.soundingboard.calendar.Meetings;
import dev.soundingboard.event.Event.State;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Days for people's calendars: also one that was called off, so that a calendar can free the time. */
@Component
class EventMeetings implements Meetings {

    private final Events events;

    EventMeetings(Events events) {
        this.events = events;
    }

    @Override
    public String called() {
        return "development day";
    }

    @Override
    public Optional<Meeting> find(UUID id) {
        return events.findById(id).filter(event -> !event.is(State.DRAFT)).map(EventMeetings::meeting);
    }

    /** A day of the team's stands in nobody's way: on it a pair may well meet. */
    @Override
    public List<Meeting> beginning(UUID person, Instant after, Instant before) {
        return List.of();
    }

    static Meeting meeting(Event event) {
        return new Meeting(event.id(), event.version(), event.begins(), event.length(), event.is(State.CANCELLED));
    }
}
