package dev.soundingboard;

import static dev.soundingboard.chat.Role.TRAINEE;

import dev.soundingboard.chat.Card;
import dev.soundingboard.chat.Command;
import dev.soundingboard.chat.Refusal;
import dev.soundingboard.joining.JoinCommand.AcceptNotice;
import dev.soundingboard.notification.Relay;
import dev.soundingboard.people.Person;
import dev.soundingboard.scheme.Schemes;
import dev.soundingboard.trainee.TraineeCommand.About;
import dev.soundingboard.trainee.TraineeCommand.Work;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.io.ClassPathResource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/** Tests with somebody who joins: the Wessex scheme, and another that asks about time away (E1). */
@StorageTest
public abstract class Newcomers {

    /** A scheme for whoever was away for long enough, with support for six months from the return. */
    protected static final String RETURNERS = "returners";

    protected static final String NOT_LONG_ENOUGH = "This scheme is for people who were away for longer.";

    @Autowired
    protected Wessex wessex;

    @Autowired
    protected Schemes schemes;

    @Autowired
    protected TestClock clock;

    @Autowired
    protected SentCards sent;

    @Autowired
    protected JdbcClient jdbc;

    @Autowired
    protected Relay relay;

    protected Person noor;

    @DynamicPropertySource
    static void anotherScheme(DynamicPropertyRegistry registry) {
        registry.add("sounding-board.schemes.folder", Newcomers::folder);
    }

    @BeforeEach
    void aNewcomer() {
        jdbc.sql("DELETE FROM notification").update();
        jdbc.sql("DELETE FROM person_role WHERE role = 'ADMIN'").update();
        clock.startsAgain();
        sent.startsAgain();
        noor = wessex.newcomer("Noor Aziz");
    }

    protected Card says(Person person, Command command) {
        return wessex.sees(person, command);
    }

    /** What she is refused with. */
    protected String refused(Person person, Command command) {
        return ((Refusal) says(person, command)).reason();
    }

    protected void agrees(Person person, String scheme) {
        var version = schemes.get(scheme).joining().privacy().version();
        says(person, new AcceptNotice(scheme, TRAINEE, version));
    }

    /** Joins in all its steps, and shows what comes at the end. */
    protected Card joins(Person person, String scheme, String date) {
        agrees(person, scheme);
        says(person, about(scheme, date, "yes"));
        return says(person, work(scheme));
    }

    protected static About about(String scheme, String date, String absence) {
        return new About(
                scheme, date, absence, "Core training", "Medicine", "Winchester", "Full time", "Video", "Evenings");
    }

    protected static Work work(String scheme) {
        return new Work(scheme, "Salisbury", "Medicine", "", "", "", "", "true");
    }

    private static String folder() {
        try {
            var folder = Files.createTempDirectory("schemes");
            Files.writeString(folder.resolve("returners.yml"), returners());
            return folder.toString();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String returners() throws IOException {
        return new ClassPathResource("schemes/wessex.yml")
                .getContentAsString(StandardCharsets.UTF_8)
                .replace("id: wessex", "id: " + RETURNERS)
                .replace("name: Wessex return to training mentoring", "name: Returners")
                .replace("    opens: P6M\n", "")
                .replace("    closes: P1Y\n", "    closes: P6M\n")
                .replace(
                        "  grades:",
                        "  absence:\n    question: Were you away for 3 months or more?\n    otherwise: %s\n  grades:"
                                .formatted(NOT_LONG_ENOUGH));
    }
}
