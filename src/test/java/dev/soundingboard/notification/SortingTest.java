package dev.soundingboard.notification;

import static dev.soundingboard.TestClock.MONDAY_AT_NINE;
import static org.assertj.core.api.Assertions.assertThat;

import dev.soundingboard.chat.Card;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What becomes of all that is due for one person. */
class SortingTest {

    private static final UUID ASHA = UUID.randomUUID();
    private static final Topic SESSIONS = new Topic("sessions", "Sessions", "you have a session planned", Set.of());
    private static final Topic ACTIONS = new Topic("actions", "Actions", "something is due", Set.of());
    private static final Instant AT_EIGHT = MONDAY_AT_NINE.plus(Duration.ofHours(23));

    private final Contents contents = new Contents(List.of(new Everything()));
    private long place;

    @Test
    void newsGoOutOneByOneInTheOrderInWhichTheyAreDue() {
        var second = due("news", MONDAY_AT_NINE);
        var first = due("news", MONDAY_AT_NINE.minusSeconds(1));
        var third = due("news", MONDAY_AT_NINE);

        assertThat(sorted(new AnyTime(), second, first, third).parcels())
                .extracting(Parcel::contents)
                .containsExactly(List.of(first), List.of(second), List.of(third));
    }

    @Test
    void twoRemindersGoOutInOneMessageAfterTheNews() {
        var session = due("session", MONDAY_AT_NINE);
        var action = due("action", MONDAY_AT_NINE);
        var news = due("news", MONDAY_AT_NINE);

        assertThat(sorted(new AnyTime(), session, action, news).parcels())
                .extracting(Parcel::contents)
                .containsExactly(List.of(news), List.of(session, action));
    }

    @Test
    void whatHasWaitedForTheSameHourGoesOutInOneMessage() {
        var news = held("news");
        var other = held("news");

        assertThat(sorted(new AnyTime(), news, other).parcels())
                .extracting(Parcel::contents)
                .containsExactly(List.of(news, other));
    }

    @Test
    void atNightNewsAndRemindersWaitAndAnswersDoNot() {
        var news = due("news", MONDAY_AT_NINE);
        var reminder = due("session", MONDAY_AT_NINE);
        var answer = due("answer", MONDAY_AT_NINE);

        var sorted = sorted(new Asleep(), news, reminder, answer);

        assertThat(sorted.parcels()).extracting(Parcel::contents).containsExactly(List.of(answer));
        assertThat(sorted.putOff())
                .containsExactly(new Sorting.PutOff(news, AT_EIGHT), new Sorting.PutOff(reminder, AT_EIGHT));
    }

    @Test
    void whatSaysNothingToAnybodyNeverWaits() {
        var chore = due("due.expiry", MONDAY_AT_NINE);
        var renewal = due("card.session", MONDAY_AT_NINE);

        assertThat(sorted(new Asleep(), chore, renewal).parcels())
                .extracting(Parcel::contents)
                .containsExactly(List.of(chore), List.of(renewal));
    }

    @Test
    void whatIsTooLateIsDroppedAndWhatWouldBeWaitsAsLongAsItHasAPoint() {
        var tooLateNow = until("session", MONDAY_AT_NINE);
        var tooLateThen = until("session", AT_EIGHT.minusSeconds(1));
        var inTime = until("session", AT_EIGHT.plusSeconds(1));

        var sorted = sorted(new Asleep(), tooLateNow, tooLateThen, inTime);

        assertThat(sorted.dropped()).containsExactly(new Sorting.Dropped(tooLateNow, "too late"));
        assertThat(sorted.putOff())
                .as("their hours may change meanwhile")
                .containsExactly(
                        new Sorting.PutOff(tooLateThen, AT_EIGHT.minusSeconds(1)),
                        new Sorting.PutOff(inTime, AT_EIGHT));
    }

    @Test
    void whatTheySwitchedOffIsDroppedAndNothingElse() {
        var session = due("session", MONDAY_AT_NINE);
        var action = due("action", MONDAY_AT_NINE);
        var news = due("news", MONDAY_AT_NINE);

        var sorted = sorted(new WithoutSessions(), session, action, news);

        assertThat(sorted.dropped()).containsExactly(new Sorting.Dropped(session, "switched off"));
        assertThat(sorted.parcels()).extracting(Parcel::contents).containsExactly(List.of(news), List.of(action));
    }

    @Test
    void ofVeryMuchForOnePersonSomeIsLeftSoThatOthersHaveTheirTurn() {
        var much = Stream.generate(() -> due("news", MONDAY_AT_NINE)).limit(25).toArray(Due[]::new);

        var sorted = sorted(new AnyTime(), much);

        assertThat(sorted.parcels())
                .extracting(Parcel::first)
                .containsExactlyElementsOf(List.of(much).subList(0, 10));
        assertThat(sorted.dropped()).isEmpty();
    }

    private Sorting sorted(Preference preference, Due... due) {
        return Sorting.of(List.of(due), contents, preference, MONDAY_AT_NINE);
    }

    private Due due(String kind, Instant moment) {
        return new Due(UUID.randomUUID(), ASHA, kind, UUID.randomUUID(), moment, Optional.empty(), 0, false, place++);
    }

    private Due held(String kind) {
        return new Due(
                UUID.randomUUID(), ASHA, kind, UUID.randomUUID(), MONDAY_AT_NINE, Optional.empty(), 0, true, place++);
    }

    private Due until(String kind, Instant latest) {
        return new Due(
                UUID.randomUUID(),
                ASHA,
                kind,
                UUID.randomUUID(),
                MONDAY_AT_NINE,
                Optional.of(latest),
                0,
                false,
                place++);
    }

    private static class Everything implements NotificationContent {

        @Override
        public Set<String> kinds() {
            return Set.of("news", "answer", "session", "action", "due.expiry", "card.session");
        }

        @Override
        public Manner mannerOf(String kind) {
            return switch (kind) {
                case "answer" -> Manner.ANSWER;
                case "session" -> Manner.reminderOf(SESSIONS);
                case "action" -> Manner.reminderOf(ACTIONS);
                default -> Manner.NEWS;
            };
        }

        @Override
        public Optional<Card> write(String kind, UUID person, UUID subject) {
            return Optional.empty();
        }
    }

    private static class Asleep extends AnyTime {

        @Override
        public Instant allowedFrom(Instant moment) {
            return AT_EIGHT;
        }
    }

    private static class WithoutSessions extends AnyTime {

        @Override
        public boolean wants(Topic topic) {
            return !topic.equals(SESSIONS);
        }
    }
}
