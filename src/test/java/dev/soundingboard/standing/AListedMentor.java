package dev.soundingboard.standing;

import dev.soundingboard.SentCards;
import dev.soundingboard.StorageTest;
import dev.soundingboard.TestClock;
import dev.soundingboard.Wessex;
import dev.soundingboard.chat.Card;
import dev.soundingboard.chat.Command;
import dev.soundingboard.mentor.Mentor;
import dev.soundingboard.notification.Relay;
import dev.soundingboard.people.Person;
import java.time.Duration;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What Dr Alison Bell, the only mentor in Wessex, sees and is told of her standing. */
@StorageTest
abstract class AListedMentor {

    @Autowired
    Wessex wessex;

    @Autowired
    Relay relay;

    @Autowired
    SentCards sent;

    @Autowired
    TestClock clock;

    @Autowired
    JdbcClient jdbc;

    Mentor bell;
    Person drBell;

    @BeforeEach
    void aListedMentor() {
        clock.startsAgain();
        wessex.nobodyMentors();
        jdbc.sql("DELETE FROM notification").update();
        sent.startsAgain();
        bell = wessex.mentor("Dr Alison Bell");
        drBell = wessex.person(bell.person());
    }

    Card says(Person person, Command command) {
        return wessex.sees(person, command);
    }

    void passes(Duration time) {
        clock.passes(time);
        relay.run();
    }
}
