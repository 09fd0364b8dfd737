package dev.soundingboard.taster;

import dev.soundingboard.mentor.Mentor;
import dev.soundingboard.mentor.WhenMentorLeaves;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** What becomes of a mentor's tasters when they leave the scheme. */
@Component
@Order(1)
class TastersOfLeaver implements WhenMentorLeaves {

    private final TasterRequests requests;
    private final AgreedTasters tasters;

    TastersOfLeaver(TasterRequests requests, AgreedTasters tasters) {
        this.requests = requests;
        this.tasters = tasters;
    }

    @Override
    public List<String> happens(Mentor mentor) {
        var agreed = tasters.of(mentor);
        return Stream.of(open(requests.countOpenAt(mentor.id())), agreed(agreed.ahead()), over(agreed.over()))
                .flatMap(sentences -> sentences)
                .toList();
    }

    private static Stream<String> open(int count) {
        return switch (count) {
            case 0 -> Stream.empty();
            case 1 -> Stream.of("1 open request is released, and the trainee is offered others.");
            default ->
                Stream.of("%d open requests are released, and the trainees are offered others.".formatted(count));
        };
    }

    private static Stream<String> agreed(int count) {
        return switch (count) {
            case 0 -> Stream.empty();
            case 1 -> Stream.of("1 taster that is agreed is called off, and the trainee is told.");
            default ->
                Stream.of("%d tasters that are agreed are called off, and the trainees are told.".formatted(count));
        };
    }

    private static Stream<String> over(int count) {
        return switch (count) {
            case 0 -> Stream.empty();
            case 1 -> Stream.of("1 taster that has taken place comes to its end, and both are told.");
            default ->
                Stream.of("%d tasters that have taken place come to their end, and all are told.".formatted(count));
        };
    }
}
