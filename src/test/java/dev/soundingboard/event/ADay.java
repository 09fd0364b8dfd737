package dev.soundingboard.event;

import dev.soundingboard.SentCards;
import dev.soundingboard.StorageTest;
import dev.soundingboard.TestClock;
import dev.soundingboard.Wessex;
import dev.soundingboard.chat.Card;
import dev.soundingboard.chat.Command;
import dev.soundingboard.chat.PhraseBook;
import dev.soundingboard.event.EventCommand.Announce;
import dev.soundingboard.event.EventCommand.Come;
import dev.soundingboard.event.EventCommand.Open;
import dev.soundingboard.event.EventCommand.Save;
import dev.soundingboard.mentor.Mentor;
import dev.soundingboard.notification.Relay;
import dev.soundingboard.people.Person;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Morgan Reed of the Wessex team holds a day for Dr Bell and Dr Hughes. */
@StorageTest
abstract class ADay {

    static final String TITLE = "Mentor development and update day";

    @Autowired
    Wessex wessex;

    @Autowired
    PhraseBook phrases;

    @Autowired
    Relay relay;

    @Autowired
    SentCards sent;

    @Autowired
    TestClock clock;

    @Autowired
    JdbcClient jdbc;

    Person morgan;
    Mentor bell;
    Mentor hughes;
    Person drBell;
    Person drHughes;
    UUID day;

    @BeforeEach
    void twoMentorsAndAnAdmin() {
        clock.startsAgain();
        wessex.nobodyMentors();
        jdbc.sql("DELETE FROM person_role WHERE role IN ('MENTOR', 'TRAINEE')").update();
        jdbc.sql("DELETE FROM event").update();
        jdbc.sql("DELETE FROM notification").update();
        sent.startsAgain();
        morgan = wessex.admin("Morgan Reed");
        bell = wessex.mentor("Dr Alison Bell");
        hughes = wessex.mentor("Dr Catrin Hughes");
        drBell = wessex.person(bell.person());
        drHughes = wessex.person(hughes.person());
        day = UUID.randomUUID();
    }

    Save typed() {
        return new Save(day, 0, TITLE, "2026-12-10", "09:30", "6", "Education Centre", "", "MENTORS");
    }

    /** Written and announced as typed. */
    void announced(Save typed) {
        says(morgan, typed);
        press(morgan, "Announce it", says(morgan, new Open(typed.event())));
        relay.run();
    }

    Card comes(Person person) {
        return says(person, new Come(day));
    }

    void announcedAndBothCome() {
        announced(typed());
        comes(drBell);
        comes(drHughes);
    }

    void passes(Duration time) {
        clock.passes(time);
        relay.run();
    }

    /** From Monday at nine until ten in the morning of the day. */
    void theDayComes() {
        passes(Duration.ofDays(17).plusHours(1));
    }

    Card press(Person person, String title, Card card) {
        var way = ((EventCard) card)
                .ways().stream()
                        .filter(button -> button.title().equals(title))
                        .findFirst()
                        .orElseThrow();
        return says(person, way.command());
    }

    Announce announce() {
        return (Announce)
                ((EventCard) says(morgan, new Open(day))).ways().get(0).command();
    }

    List<Card> to(Person person) {
        relay.run();
        return sent.to(person.id());
    }

    EventCard newestTo(Person person) {
        var cards = to(person);
        return (EventCard) cards.get(cards.size() - 1);
    }

    static List<String> titles(Card card) {
        return ((EventCard) card).ways().stream().map(way -> way.title()).toList();
    }

    static String fact(Card card, String label) {
        return ((EventCard) card)
                .facts().stream()
                        .filter(fact -> fact.label().equals(label))
                        .findFirst()
                        .orElseThrow()
                        .text();
    }

    Card says(Person person, Command command) {
        return wessex.sees(person, command);
    }
}
