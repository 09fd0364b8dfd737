package dev.soundingboard.taster;

import dev.soundingboard.calendar.Meeting;
import dev.soundingboard.calendar.Meetings;
import dev.soundingboard.scheme.Schemes;
import dev.soundingboard.scheme.TasterPolicy;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Agreed tasters, for people's calendars. */
@Component
class TasterMeetings implements Meetings {

    private final TasterRequests requests;
    private final Schemes schemes;

    TasterMeetings(TasterRequests requests, Schemes schemes) {
        this.requests = requests;
        this.schemes = schemes;
    }

    @Override
    public Optional<Meeting> find(UUID id) {
        return requests.findById(id)
                .filter(request -> request.state().hasSession())
                .map(request ->
                        meeting(request, schemes.get(request.parties().scheme()).tasterRules()));
    }

    @Override
    public List<Meeting> beginning(UUID person, Instant after, Instant before) {
        return requests.agreedBetween(person, after, before).stream()
                .map(request ->
                        meeting(request, schemes.get(request.parties().scheme()).tasterRules()))
                .toList();
    }

    static Meeting meeting(TasterRequest request, TasterPolicy policy) {
        return new Meeting(request.id(), request.version(), request.agreed().orElseThrow(), policy.length());
    }
}
