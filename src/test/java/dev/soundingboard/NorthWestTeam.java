package dev.soundingboard;

import dev.soundingboard.chat.Card;
import dev.soundingboard.chat.Command;
import dev.soundingboard.mentorship.Mentorships;
import dev.soundingboard.notification.Relay;
import dev.soundingboard.people.Person;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** Tests of what the team of the North West does about pairs (P1, P7). At first there is nobody but Patsy, an admin. */
@StorageTest
public abstract class NorthWestTeam {

    @Autowired
    protected NorthWest northWest;

    @Autowired
    protected Wessex wessex;

    @Autowired
    protected Pairs pairs;

    @Autowired
    protected Mentorships mentorships;

    @Autowired
    protected Relay relay;

    @Autowired
    protected SentCards sent;

    @Autowired
    protected TestClock clock;

    @Autowired
    protected JdbcClient jdbc;

    @Autowired
    protected TransactionTemplate transaction;

    protected Person patsy;

    @BeforeEach
    void aTeam() {
        clock.startsAgain();
        wessex.nobodyMentors();
        jdbc.sql("DELETE FROM person_role WHERE role IN ('MENTOR', 'TRAINEE')").update();
        jdbc.sql("DELETE FROM notification").update();
        sent.startsAgain();
        patsy = northWest.admin("Patsy Entwistle");
    }

    /** What Patsy is answered. */
    protected Card types(String text) {
        return types(patsy, text);
    }

    protected Card types(Person person, String text) {
        return wessex.types(person, text);
    }

    protected Card says(Person person, Command command) {
        return wessex.sees(person, command);
    }

    /** What became of the last of these that Patsy did. */
    protected String audited(String verb) {
        return jdbc.sql("SELECT outcome FROM audit_entry WHERE verb = ? AND outcome = 'DONE' AND who = ?")
                .params(verb, patsy.id())
                .query(String.class)
                .single();
    }
}
