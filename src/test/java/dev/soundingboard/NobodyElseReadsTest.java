package dev.soundingboard;

import static org.assertj.core.api.Assertions.assertThat;

import dev.soundingboard.Confidence.Telling;
import dev.soundingboard.Standoff.Scene;
import dev.soundingboard.Standoff.Situation;
import dev.soundingboard.chat.Command;
import dev.soundingboard.chat.ConversationCommand.Installed;
import dev.soundingboard.chat.Role;
import dev.soundingboard.mentor.MentorCommand.Browse;
import dev.soundingboard.mentor.MentorCommand.Pick;
import dev.soundingboard.mentor.MentorCommand.Share;
import dev.soundingboard.notification.Relay;
import dev.soundingboard.people.Person;
import dev.soundingboard.session.Session;
import dev.soundingboard.session.Sessions;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.TestPropertySource;

/**
 * Everybody asks everything, with the right ids, of two who have typed something in every confidential place: whoever may
 * not read it finds no word of it, in no answer, no notification and no line of the log (D2, D3, D4).
 *
 * <p>Each is asked as if it had been asked before, so that the answer is whole and nothing changes.
 */
@StorageTest
@ExtendWith(OutputCaptureExtension.class)
@Import({Standoff.class, DatabaseDigest.class})
@TestPropertySource(
        properties = {"sounding-board.schemes.folder=src/test/resources/elsewhere", "spring.mail.host=mail.invalid"})
class NobodyElseReadsTest {

    /** What seals, and what is sealed without anybody having typed it: a code that the bot makes. */
    private static final Set<String> SEAL_NOTHING_TYPED = Set.of("confidential", "account");

    private static final Pattern SEALS = Pattern.compile("\\.seal\\(");

    @Autowired
    Standoff standoff;

    @Autowired
    Wessex wessex;

    @Autowired
    Sessions sessions;

    @Autowired
    Relay relay;

    @Autowired
    SentCards sent;

    @Autowired
    TestClock clock;

    @Autowired
    JdbcClient jdbc;

    private String askedBefore = "";

    @BeforeEach
    void startAgain() {
        clock.startsAgain();
        sent.startsAgain();
        jdbc.sql("DELETE FROM notification").update();
        askedBefore = UUID.randomUUID().toString();
        wessex.says(wessex.newcomer("Somebody"), new Installed(), askedBefore);
    }

    @Test
    void everyFeatureThatSealsWhatPeopleTypeIsTried() {
        assertThat(Confidences.ALL.stream().map(Confidence::feature).collect(Collectors.toSet()))
                .as("features with a Confidence")
                .containsAll(featuresThatSeal());
    }

    static Set<Situation> situationsInWhichSomethingIsTyped() {
        return Confidences.ALL.stream().map(Confidence::situation).collect(Collectors.toCollection(TreeSet::new));
    }

    @ParameterizedTest
    @MethodSource("situationsInWhichSomethingIsTyped")
    void whatIsTypedInConfidenceIsReadByNobodyElse(Situation situation, CapturedOutput log) {
        var confidences = typedIn(situation);
        var scene = standoff.in(situation);
        confidences.forEach(it -> it.typing().accept(new Telling(wessex, sessions, scene), it.word()));
        relay.run();
        var commands = commandsAbout(scene, confidences);
        var everybody = everybodyIn(scene);

        var found = new ArrayList<String>();
        var readers = new HashMap<String, Set<String>>();
        everybody.forEach((who, person) -> {
            for (var command : commands) {
                var answer = wessex.says(person, command, askedBefore).toString();
                for (var secret : confidences) {
                    if (answer.contains(secret.word()) && !echoes(command, secret)) {
                        readers.computeIfAbsent(secret.word(), word -> new TreeSet<>())
                                .add(who);
                        found.add("%s, by %s: “%s”"
                                .formatted(who, command.getClass().getSimpleName(), secret.word()));
                    }
                }
            }
            sent.to(person.id()).stream()
                    .flatMap(card ->
                            confidences.stream().filter(it -> card.toString().contains(it.word())))
                    .forEach(secret -> {
                        readers.computeIfAbsent(secret.word(), word -> new TreeSet<>())
                                .add(who);
                        found.add("%s, in a notification: “%s”".formatted(who, secret.word()));
                    });
        });

        confidences.forEach(secret -> {
            assertThat(found.stream()
                            .filter(it -> it.contains(secret.word()))
                            .filter(it -> secret.readers().stream().noneMatch(it::startsWith)))
                    .as("read by somebody else")
                    .isEmpty();
            assertThat(readers.getOrDefault(secret.word(), Set.of()))
                    .as("“%s” is read by somebody, or this proves nothing", secret.word())
                    .isNotEmpty()
                    .isSubsetOf(secret.readers());
            assertThat(log.getAll()).doesNotContain(secret.word());
        });
    }

    /** Whoever searches for it finds what they typed themself. */
    private static boolean echoes(Command command, Confidence secret) {
        return command.toString().contains(secret.word());
    }

    private static List<Confidence> typedIn(Situation situation) {
        return Confidences.ALL.stream()
                .filter(it -> it.situation() == situation)
                .toList();
    }

    /** What a card can send, with their ids, and searches for what they typed. */
    private List<Command> commandsAbout(Scene scene, List<Confidence> confidences) {
        var others = sessions.of(scene.ids().request()).stream().map(Session::id);
        var forged = Stream.concat(Stream.of(scene.ids().session()), others)
                .distinct()
                .map(scene.ids()::with)
                .flatMap(ids -> ForgedCards.byCommand().values().stream()
                        .map(forgery -> forgery.with().apply(ids, scene.version())))
                .distinct();
        var searches = confidences.stream()
                .flatMap(it -> Stream.of(
                        new Share(it.word(), 0),
                        new Pick(it.word()),
                        new Browse("", "", "", "", it.word(), false, null, null, null)));
        return Stream.concat(forged, searches).toList();
    }

    private Map<String, Person> everybodyIn(Scene scene) {
        var everybody = new HashMap<>(scene.strangers());
        everybody.putAll(scene.parties());
        everybody.put("an official elsewhere", officialElsewhere());
        everybody.put("a mentor of the trainee’s before", formerMentorOf(scene));
        return everybody;
    }

    private Person officialElsewhere() {
        var person = wessex.newcomer("Robin Gray");
        wessex.isAlso(person, Role.ADMIN, "elsewhere");
        return wessex.person(person.id());
    }

    private Person formerMentorOf(Scene scene) {
        var trainee = scene.party("the trainee");
        var mentor = wessex.mentor("Dr Gone Before");
        jdbc.sql("""
                        INSERT INTO mentorship (id, scheme, trainee, mentor, mentor_person, since, introduced, state, version)
                        VALUES (?, 'wessex', ?, ?, ?, CURRENT_TIMESTAMP, false, 'ENDED', 1)""")
                .params(UUID.randomUUID(), trainee.id(), mentor.id(), mentor.person())
                .update();
        return wessex.person(mentor.person());
    }

    private static Set<String> featuresThatSeal() {
        var root = Path.of("src/main/java/dev/soundingboard");
        try (var files = Files.walk(root)) {
            return files.filter(file -> file.toString().endsWith(".java"))
                    .filter(file -> SEALS.matcher(read(file)).find())
                    .map(file -> root.relativize(file).getName(0).toString())
                    .filter(feature -> !SEAL_NOTHING_TYPED.contains(feature))
                    .collect(Collectors.toCollection(TreeSet::new));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
