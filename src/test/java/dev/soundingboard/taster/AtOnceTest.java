package dev.soundingboard.taster;

import static org.assertj.core.api.Assertions.assertThat;

import dev.soundingboard.StorageTest;
import dev.soundingboard.TestClock;
import dev.soundingboard.Wessex;
import dev.soundingboard.chat.Card;
import dev.soundingboard.chat.Command;
import dev.soundingboard.chat.Reply;
import dev.soundingboard.mentor.Mentor;
import dev.soundingboard.mentor.Mentors;
import dev.soundingboard.mentor.SuspensionCommand.Suspend;
import dev.soundingboard.mentorship.Mentorships;
import dev.soundingboard.notification.Relay;
import dev.soundingboard.parting.LeavingCommand.Leave;
import dev.soundingboard.parting.Successors;
import dev.soundingboard.people.Person;
import dev.soundingboard.taster.TasterCommand.Accept;
import dev.soundingboard.taster.TasterCommand.Judge;
import dev.soundingboard.taster.TasterCommand.Send;
import java.time.Duration;
import java.time.Instant;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.RepeatedTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Buttons pressed several times at once, or on several devices: one effect, and each answer shows it. */
@StorageTest
class AtOnceTest {

    private static final int PRESSES = 6;
    private static final Instant WEDNESDAY_AT_SIX = Instant.parse("2026-11-25T18:00:00Z");

    @Autowired
    Wessex wessex;

    @Autowired
    TestClock clock;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    Relay relay;

    @Autowired
    Mentorships mentorships;

    @Autowired
    Mentors mentors;

    private Person asha;

    @BeforeEach
    void aTrainee() {
        clock.startsAgain();
        asha = wessex.trainee("Asha Rao");
    }

    @RepeatedTest(5)
    void oneMentorIsAskedOnce() throws Exception {
        var bell = wessex.mentor("Dr Alison Bell");

        assertThat(atOnce(asha, Collections.nCopies(PRESSES, send(bell)))).hasOnlyElementsOfType(TasterWaiting.class);
        assertThat(requests()).hasSize(1);
    }

    @RepeatedTest(5)
    void noMoreAreAskedThanTheSchemeAllows() throws Exception {
        atOnce(
                asha,
                IntStream.range(0, PRESSES)
                        .mapToObj(i -> send(wessex.mentor("Dr Number " + i)))
                        .toList());

        assertThat(requests()).hasSize(3);
    }

    @RepeatedTest(5)
    void theLastPlaceIsGivenOnce() throws Exception {
        var bell = wessex.mentorWithRoomFor(1, "Dr Alison Bell");
        wessex.says(asha, send(bell));
        var accept = new Accept(requests().get(0), 0, WEDNESDAY_AT_SIX);

        assertThat(atOnce(wessex.person(bell.person()), Collections.nCopies(PRESSES, accept)))
                .hasOnlyElementsOfType(TasterAgreed.class);
    }

    @RepeatedTest(5)
    void twoGoodFitsAtTheSameMomentMakeOnePair() throws Exception {
        var bell = wessex.mentorWithRoomFor(1, "Dr Alison Bell");
        var drBell = wessex.person(bell.person());
        wessex.says(asha, send(bell));
        var request = requests().get(0);
        wessex.says(drBell, new Accept(request, 0, WEDNESDAY_AT_SIX));
        clock.passes(Duration.ofDays(3));
        var goodFit = new Judge(request, 1, Verdict.GOOD_FIT);

        together(List.of(
                () -> wessex.says(asha, goodFit),
                () -> wessex.says(drBell, goodFit),
                () -> wessex.says(asha, goodFit),
                () -> wessex.says(drBell, goodFit)));

        assertThat(mentorships.currentOf(asha.id(), "wessex")).hasSize(1);
        assertThat(mentorships.currentOf(drBell.id(), "wessex")).hasSize(1);
    }

    @RepeatedTest(5)
    void anExpiryAndAnAcceptAtTheSameMomentHaveOneEffect() throws Exception {
        var bell = wessex.mentorWithRoomFor(1, "Dr Alison Bell");
        wessex.says(asha, new Send(bell.id(), "", "Video", false, TypedTimes.of("2026-12-05", "18:00")));
        var request = requests().get(0);
        clock.passes(Duration.ofDays(7));
        var accept = new Accept(request, 0, Instant.parse("2026-12-05T18:00:00Z"));

        together(List.of(() -> wessex.says(wessex.person(bell.person()), accept), () -> {
            relay.run();
            return Reply.silent();
        }));
        relay.run();

        var held = jdbc.sql("SELECT count(*) FROM mentor_held_place WHERE mentor = ?")
                .param(bell.id())
                .query(Integer.class)
                .single();
        assertThat(state(request)).isEqualTo(held == 1 ? "AGREED" : "EXPIRED");
    }

    @RepeatedTest(8)
    void whoLeavesOrIsHiddenAtTheMomentOfARequestIsNotLeftWithIt() throws Exception {
        var admin = wessex.admin("Morgan Reed");
        var leaves = wessex.mentor("Dr Lee Leaves");
        var hides = wessex.mentor("Dr Hal Hides");

        together(List.of(
                () -> wessex.says(asha, send(leaves)),
                () -> wessex.says(
                        admin,
                        new Leave(leaves.id(), version(leaves), List.of(), new Successors("", "", "", "", "", "")))));
        together(List.of(
                () -> wessex.says(asha, send(hides)),
                () -> wessex.says(admin, new Suspend(hides.id(), version(hides)))));

        assertThat(requests()).allSatisfy(it -> assertThat(state(it)).isNotEqualTo("ASKED"));
    }

    private int version(Mentor mentor) {
        return mentors.find(mentor.id()).orElseThrow().version();
    }

    private String state(UUID request) {
        return jdbc.sql("SELECT state FROM taster_request WHERE id = ?")
                .param(request)
                .query(String.class)
                .single();
    }

    private List<Card> atOnce(Person person, List<? extends Command> commands) throws Exception {
        var presses = commands.stream()
                .<Callable<Reply>>map(command -> () -> wessex.says(person, command))
                .toList();
        return together(presses).stream().map(AtOnceTest::card).toList();
    }

    private static List<Future<Reply>> together(List<Callable<Reply>> turns) throws Exception {
        var start = new CyclicBarrier(turns.size());
        var threads = Executors.newFixedThreadPool(turns.size());
        try {
            var answers = turns.stream()
                    .map(turn -> threads.submit(() -> {
                        start.await();
                        return turn.call();
                    }))
                    .toList();
            for (var answer : answers) {
                answer.get();
            }
            return answers;
        } finally {
            threads.shutdownNow();
        }
    }

    private static Card card(Future<Reply> answer) {
        try {
            return Wessex.card(answer.get());
        } catch (Exception e) {
            throw new AssertionError("A press was not answered", e);
        }
    }

    private List<UUID> requests() {
        return jdbc.sql("SELECT id FROM taster_request WHERE trainee = ?")
                .param(asha.id())
                .query(UUID.class)
                .list();
    }

    private static Send send(Mentor mentor) {
        return new Send(mentor.id(), "", "Video", false, TypedTimes.of("2026-11-25", "18:00"));
    }
}
