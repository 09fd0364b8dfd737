package dev.soundingboard.taster;

import static org.assertj.core.api.Assertions.assertThat;

import dev.soundingboard.SentCards;
import dev.soundingboard.TestClock;
import dev.soundingboard.Wessex;
import dev.soundingboard.chat.Card;
import dev.soundingboard.chat.Command;
import dev.soundingboard.mentor.Mentor;
import dev.soundingboard.notification.Relay;
import dev.soundingboard.people.Person;
import dev.soundingboard.taster.TasterCommand.Judge;
import dev.soundingboard.taster.TasterCommand.Send;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.springframework.boot.test.context.TestComponent;

/** Brings two people to where a test begins, and tells what reached them. */
@TestComponent
public class Stages {

    static final String DILEMMA = "How do I tell my new team what I can’t do yet?";

    private final Wessex wessex;
    private final Relay relay;
    private final SentCards sent;
    private final TestClock clock;

    Stages(Wessex wessex, Relay relay, SentCards sent, TestClock clock) {
        this.wessex = wessex;
        this.relay = relay;
        this.sent = sent;
        this.clock = clock;
    }

    void startsAgain() {
        clock.startsAgain();
        sent.startsAgain();
    }

    Person person(Mentor mentor) {
        return wessex.person(mentor.person());
    }

    Card says(Person person, Command command) {
        return wessex.sees(person, command);
    }

    /** The request, as the mentor got it; for Wednesday at six. */
    TasterToAnswer asked(Person trainee, Mentor mentor) {
        return asked(trainee, mentor, false);
    }

    /** The same to start without a taster. */
    TasterToAnswer askedToStart(Person trainee, Mentor mentor) {
        return asked(trainee, mentor, true);
    }

    private TasterToAnswer asked(Person trainee, Mentor mentor, boolean without) {
        var times = without ? TypedTimes.none() : TypedTimes.of("2026-11-25", "18:00");
        says(trainee, new Send(mentor.id(), DILEMMA, "Video", without, times));
        return newestTo(person(mentor), TasterToAnswer.class);
    }

    /** The session that the two agreed, as the mentor sees it; for Wednesday at six. */
    TasterAgreed agreed(Person trainee, Mentor mentor) {
        return (TasterAgreed)
                says(person(mentor), asked(trainee, mentor).times().get(0).accept());
    }

    /** The two have met, and are asked how it was. */
    HowWasIt met(Person trainee, Mentor mentor) {
        agreed(trainee, mentor);
        passes(Duration.ofDays(3));
        newestTo(trainee, HowWasIt.class);
        return newestTo(person(mentor), HowWasIt.class);
    }

    Card judges(Person person, HowWasIt asked, Verdict verdict) {
        return says(person, new Judge(asked.request(), asked.version(), verdict));
    }

    /** Time passes, and what became due is sent. */
    void passes(Duration time) {
        clock.passes(time);
        relay.run();
    }

    <C> C newestTo(Person person, Class<C> kind) {
        relay.run();
        var cards = sent.to(person.id());
        assertThat(cards).as("sent to " + person.name()).isNotEmpty();
        return kind.cast(cards.get(cards.size() - 1));
    }

    /** What they were reminded of. */
    List<String> reminders(Person person) {
        relay.run();
        return sent.to(person.id()).stream()
                .map(Card::summary)
                .filter(summary -> summary.startsWith("A reminder"))
                .toList();
    }

    long countTo(UUID person) {
        relay.run();
        return sent.to(person).size();
    }
}
