package dev.soundingboard;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import com.fasterxml.jackson.annotation.JsonTypeName;
import dev.soundingboard.Standoff.Situation;
import dev.soundingboard.chat.Commands;
import dev.soundingboard.chat.Refusal;
import dev.soundingboard.chat.Reply;
import dev.soundingboard.mentor.MentorCommand.SendToMe;
import dev.soundingboard.mentorship.MentorshipCommand.End;
import dev.soundingboard.people.Person;
import dev.soundingboard.taster.TasterCommand.Accept;
import dev.soundingboard.taster.TasterCommand.Begin;
import dev.soundingboard.taster.TasterCommand.Cancel;
import dev.soundingboard.taster.TasterCommand.CannotReach;
import dev.soundingboard.taster.TasterCommand.Decline;
import dev.soundingboard.taster.TasterCommand.Judge;
import dev.soundingboard.taster.TasterCommand.Keep;
import dev.soundingboard.taster.TasterCommand.Send;
import dev.soundingboard.taster.TasterCommand.Suggest;
import dev.soundingboard.taster.TasterCommand.Withdraw;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.condition.DisabledIf;
import org.junit.jupiter.api.function.Executable;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.TestPropertySource;

/**
 * Every command that a card can send, from every kind of person, with ids that aren't theirs: whoever isn't concerned
 * changes nothing, reads nothing of it and is refused with a way on; the two it concerns can do what this table says,
 * and only with the version that they saw. On H2 alone: who may do what is no matter of the database, and what the commands
 * do to it is tested on both.
 */
@StorageTest
@DisabledIf("dev.soundingboard.TestDatabase#isPostgres")
@Import({Standoff.class, DatabaseDigest.class})
@TestPropertySource(properties = "sounding-board.schemes.folder=src/test/resources/elsewhere")
class AuthorisationMatrixTest {

    /** What changes something: in which situation, by whom. Asking a further mentor is always open to the trainee. */
    private static final Map<Situation, Map<String, Set<Class<?>>>> ALLOWED = Map.of(
            Situation.ASKED,
            Map.of(
                    "the trainee", Set.of(Send.class, Withdraw.class),
                    "the mentor", Set.of(Accept.class, Suggest.class, Decline.class)),
            Situation.SUGGESTED,
            Map.of(
                    "the trainee", Set.of(Send.class, Accept.class, Suggest.class, Withdraw.class),
                    "the mentor", Set.of(Decline.class, Keep.class)),
            Situation.AGREED,
            Map.of(
                    "the trainee", Set.of(Send.class, Suggest.class, Cancel.class),
                    "the mentor", Set.of(Suggest.class, Cancel.class)),
            Situation.MOVING,
            Map.of(
                    "the trainee", Set.of(Send.class, Keep.class, Cancel.class),
                    "the mentor", Set.of(Accept.class, Suggest.class, Keep.class, Cancel.class)),
            Situation.STARTING,
            Map.of(
                    "the trainee", Set.of(Send.class, Withdraw.class),
                    "the mentor", Set.of(Begin.class, Suggest.class, Decline.class)),
            Situation.OVER,
            Map.of(
                    "the trainee", Set.of(Suggest.class, Cancel.class, Judge.class, CannotReach.class),
                    "the mentor", Set.of(Suggest.class, Cancel.class, Judge.class)),
            Situation.PAIRED,
            Map.of("the trainee", Set.of(Send.class, End.class), "the mentor", Set.of(End.class)));

    @Autowired
    Commands commands;

    @Autowired
    Standoff standoff;

    @Autowired
    Wessex wessex;

    @Autowired
    DatabaseDigest database;

    @Autowired
    TestClock clock;

    @BeforeEach
    void startAgain() {
        clock.startsAgain();
    }

    @Test
    void everyCommandThatACardCanSendIsInTheMatrix() {
        assertThat(ForgedCards.byCommand().keySet())
                .isEqualTo(commands.types().stream()
                        .filter(type -> type.isAnnotationPresent(JsonTypeName.class))
                        .collect(Collectors.toSet()));
    }

    /** What is stored is looked at when one of them has tried everything: the message shows the table that isn't as it was. */
    @TestFactory
    Stream<DynamicTest> whoIsNotConcernedChangesAndReadsNothing() {
        return Stream.of(Situation.values()).map(standoff::in).flatMap(scene -> {
            var before = database.digest();
            return scene.strangers().entrySet().stream()
                    .flatMap(stranger -> Stream.concat(
                            forgeries(scene.situation())
                                    .map(forged -> tries(scene, stranger.getKey(), stranger.getValue(), forged)),
                            Stream.of(dynamicTest(
                                    "%s has changed nothing, %s".formatted(stranger.getKey(), scene.situation()),
                                    () -> assertThat(database.digest()).isEqualTo(before)))));
        });
    }

    private DynamicTest tries(Standoff.Scene scene, String stranger, Person person, Forgery forged) {
        return dynamicTest(name(stranger, forged.command(), scene.situation()), () -> {
            var command = forged.with().apply(scene.idsForgedBy(stranger), scene.version());
            isKeptOut(forged, wessex.says(person, command));
        });
    }

    /** First what they can't, all of which changes nothing; then what they can, each in a situation of its own. */
    @TestFactory
    Stream<DynamicTest> theTwoItConcernsCanDoWhatTheTableSaysAndNoMore() {
        return Stream.of(Situation.values()).map(standoff::in).flatMap(scene -> {
            var before = database.digest();
            return Stream.of(
                            ofEach(scene, false, (party, type) -> () -> say(scene, party, type, scene.version())),
                            Stream.of(dynamicTest(
                                    "they have changed nothing else, " + scene.situation(),
                                    () -> assertThat(database.digest()).isEqualTo(before))),
                            ofEach(scene, true, (party, type) -> () -> can(scene.situation(), party, type)))
                    .flatMap(tests -> tests);
        });
    }

    private static Stream<DynamicTest> ofEach(
            Standoff.Scene scene, boolean allowed, BiFunction<String, Class<?>, Executable> trying) {
        return Stream.of("the trainee", "the mentor")
                .flatMap(party -> forgeries(scene.situation())
                        .map(Forgery::command)
                        .filter(type -> isAllowed(scene.situation(), party, type) == allowed)
                        .map(type -> dynamicTest(name(party, type, scene.situation()), trying.apply(party, type))));
    }

    private void can(Situation situation, String party, Class<?> type) {
        var untouched = standoff.in(situation);
        var before = database.digest();
        say(untouched, party, type, untouched.version());
        assertThat(database.digest()).isNotEqualTo(before);
    }

    @TestFactory
    Stream<DynamicTest> withAnotherVersionThanTheOneTheySawTheyChangeNothing() {
        return Stream.of(Situation.values()).map(standoff::in).flatMap(scene -> {
            var before = database.digest(); // nor does any of these
            return Stream.of("the trainee", "the mentor")
                    .flatMap(party -> forgeries(scene.situation())
                            .map(Forgery::command)
                            .filter(AuthorisationMatrixTest::carriesAVersion)
                            .map(sent -> dynamicTest(name(party, sent, scene.situation()), () -> {
                                IntStream.of(-1, scene.version() - 1, scene.version() + 1)
                                        .forEach(version -> say(scene, party, sent, version));
                                assertThat(database.digest()).isEqualTo(before);
                            })));
        });
    }

    /** What can change only the speaker's own things is tested with its feature. */
    private static Stream<Forgery> forgeries(Situation situation) {
        return ForgedCards.byCommand().values().stream()
                .filter(forgery -> forgery.isTriedIn(situation))
                .filter(forgery -> forgery.concerns() != Forgery.Concern.THEMSELF);
    }

    private static void isKeptOut(Forgery forged, Reply answer) {
        assertThat(answer.toString()).doesNotContain(Standoff.DILEMMA, Standoff.TRAINEE);
        if (forged.concerns() != Forgery.Concern.NOBODY) {
            assertThat(Wessex.card(answer))
                    .isInstanceOfSatisfying(
                            Refusal.class, it -> assertThat(it.ways()).isNotEmpty());
        }
    }

    private void say(Standoff.Scene scene, String party, Class<?> type, int version) {
        var forged = Objects.requireNonNull(ForgedCards.byCommand().get(type));
        var command = forged.with().apply(scene.ids(), version);
        assertThat(wessex.says(scene.party(party), command)).isNotInstanceOf(Reply.Silent.class);
    }

    private static boolean isAllowed(Situation situation, String party, Class<?> type) {
        var forged = Objects.requireNonNull(ForgedCards.byCommand().get(type));
        return type == SendToMe.class // a public profile, to the speaker alone
                || forged.may().contains(party)
                || Objects.requireNonNull(ALLOWED.get(situation))
                        .getOrDefault(party, Set.of())
                        .contains(type);
    }

    private static boolean carriesAVersion(Class<?> command) {
        return Stream.of(command.getRecordComponents())
                .anyMatch(component -> component.getName().equals("version"));
    }

    private static String name(String who, Class<?> command, Situation situation) {
        return "%s: %s, %s"
                .formatted(who, command.getAnnotation(JsonTypeName.class).value(), situation);
    }
}
