package dev.soundingboard.agreement;

import static org.assertj.core.api.Assertions.assertThat;

import dev.soundingboard.Pairs.Two;
import dev.soundingboard.SentCards;
import dev.soundingboard.Wessex;
import dev.soundingboard.agreement.AgreementCommand.Confirm;
import dev.soundingboard.agreement.AgreementCommand.Open;
import dev.soundingboard.agreement.AgreementCommand.Save;
import dev.soundingboard.agreement.AgreementCommand.Step;
import dev.soundingboard.agreement.AgreementCommand.Then;
import dev.soundingboard.chat.Button;
import dev.soundingboard.chat.Card;
import dev.soundingboard.chat.Command;
import dev.soundingboard.chat.Refusal;
import dev.soundingboard.notification.Relay;
import dev.soundingboard.people.Person;
import java.util.List;
import org.springframework.boot.test.context.TestComponent;

/** Where two sit down to agree how they work. */
@TestComponent
class Desk {

    private final Wessex wessex;
    private final Relay relay;
    private final SentCards sent;

    Desk(Wessex wessex, Relay relay, SentCards sent) {
        this.wessex = wessex;
        this.relay = relay;
        this.sent = sent;
    }

    static Said words(String text) {
        return new Said(text, "", "", "");
    }

    Card says(Person person, Command command) {
        return wessex.sees(person, command);
    }

    ReadCard opens(Person person, Two two) {
        return (ReadCard) says(person, new Open(two.id()));
    }

    StepCard step(Person person, Two two, String prompt) {
        return (StepCard) says(person, new Step(two.id(), prompt));
    }

    /** Fills in the step as it stands now, and goes on. */
    Card writes(Person person, Two two, String prompt, Said said) {
        return writes(person, step(person, two, prompt), said, Then.NEXT);
    }

    /** Fills in a step that was opened before. */
    Card writes(Person person, StepCard step, Said said, Then then) {
        return says(person, new Save(step.mentorship(), step.number(), step.prompt(), step.seen(), then, said));
    }

    Card presses(Person person, List<Button> ways, String title) {
        return says(
                person,
                ways.stream()
                        .filter(way -> way.title().equals(title))
                        .findFirst()
                        .orElseThrow(() -> new AssertionError("No " + title + " in " + ways))
                        .command());
    }

    ReadCard signs(Person person, Two two) {
        return (ReadCard) presses(person, opens(person, two).ways(), "Sign it");
    }

    ReadCard talkedThrough(Person person, Two two) {
        return (ReadCard) presses(person, opens(person, two).ways(), "We talked it through");
    }

    /** What both have confirmed. */
    Confirm settles(Two two, Said meetings) {
        writes(two.trainee(), two, "A1", meetings);
        signs(two.trainee(), two);
        var ways = opens(two.mentor(), two).ways();
        var confirm = (Confirm) ways.stream()
                .filter(way -> way.title().equals("We talked it through"))
                .findFirst()
                .orElseThrow()
                .command();
        says(two.mentor(), confirm);
        return confirm;
    }

    List<Card> toldTo(Person person) {
        relay.run();
        return sent.to(person.id());
    }

    /** What somebody has been told of agreements. */
    List<String> heardBy(Person person) {
        return toldTo(person).stream()
                .filter(card -> card instanceof ReadCard)
                .map(card -> ((ReadCard) card).lead())
                .toList();
    }

    static List<String> titles(List<Button> ways) {
        return ways.stream().map(Button::title).toList();
    }

    static String everything(ReadCard card) {
        return card.sections().toString();
    }

    static Refusal refused(Card card) {
        assertThat(card).isInstanceOf(Refusal.class);
        return (Refusal) card;
    }
}
