package dev.soundingboard;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.soundingboard.chat.Command;
import dev.soundingboard.chat.Commands;
import dev.soundingboard.chat.ConversationCommand.Hello;
import dev.soundingboard.chat.ConversationCommand.Help;
import dev.soundingboard.chat.ConversationCommand.Home;
import dev.soundingboard.chat.ConversationCommand.Installed;
import dev.soundingboard.chat.ConversationCommand.RefusedFile;
import dev.soundingboard.chat.ConversationCommand.Removed;
import dev.soundingboard.chat.ConversationCommand.SentPicture;
import dev.soundingboard.chat.ConversationCommand.SpokenInPublic;
import dev.soundingboard.chat.ConversationCommand.Unknown;
import dev.soundingboard.chat.Picture;
import dev.soundingboard.mentor.Mentor;
import dev.soundingboard.mentor.MentorCommand;
import dev.soundingboard.mentor.MentorCommand.Browse;
import dev.soundingboard.mentor.MentorCommand.Pick;
import dev.soundingboard.mentor.MentorCommand.SendToMe;
import dev.soundingboard.mentor.MentorCommand.Share;
import dev.soundingboard.people.Person;
import dev.soundingboard.taster.TasterCommand.Accept;
import dev.soundingboard.taster.TasterCommand.Ask;
import dev.soundingboard.taster.TasterCommand.Cancel;
import dev.soundingboard.taster.TasterCommand.Decline;
import dev.soundingboard.taster.TasterCommand.Open;
import dev.soundingboard.taster.TasterCommand.Send;
import dev.soundingboard.taster.TasterCommand.Suggest;
import dev.soundingboard.taster.TasterCommand.Withdraw;
import java.time.Instant;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import net.ttddyy.dsproxy.QueryCountHolder;
import org.approvaltests.Approvals;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Database round trips of every handler, inbox and person included: at most 3 for a reading turn, 8 for an ordinary
 * change, 12 for an acceptance.
 */
@StorageTest
class StatementsTest {

    private static final String REASON = "I’d rather not say, and it isn’t about you.";

    @Autowired
    Wessex wessex;

    @Autowired
    Commands commands;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    TestClock clock;

    private final Set<Class<?>> counted = new HashSet<>();
    private final Map<String, Long> roundTrips = new TreeMap<>();

    @BeforeEach
    void startAgain() {
        clock.startsAgain();
    }

    @Test
    void everyHandlersRoundTripsAreApproved() {
        countEverything();

        assertThat(counted).as("each command is counted").isEqualTo(commands.types());
        Approvals.verify(table());
    }

    @Test
    void theyStayTheSameAsRowsGrow() {
        countEverything();
        var few = table();
        IntStream.range(0, 100).forEach(i -> {
            var request = asked(wessex.trainee("Trainee " + i), wessex.mentor("Dr Number " + i));
            wessex.says(person(request.mentor), new Accept(request.id, 0, request.time));
        });

        countEverything();
        assertThat(table()).isEqualTo(few);
    }

    private void countEverything() {
        var asha = wessex.trainee("Asha Rao");
        var bell = wessex.mentorWithRoomFor(2, "Dr Alison Bell");
        count("hello", asha, new Hello());
        count("help", asha, new Help());
        count("home", asha, new Home());
        count("unknown", asha, new Unknown("xyzzy"));
        count("installed", asha, new Installed());
        count("removed", asha, new Removed());
        count(
                "picture",
                asha,
                new SentPicture(Picture.of("GIF89a".getBytes(UTF_8)).orElseThrow()));
        count("refused file", asha, new RefusedFile(RefusedFile.Reason.TOO_LARGE));
        count("in public", asha, new SpokenInPublic("https://teams.microsoft.com/l/chat/0/0"));
        count("mentors", asha, Browse.all());
        count("mentor: open", asha, new MentorCommand.Open(bell.id()));
        count("mentor: share", asha, new Share("bell", 0));
        count("mentor: pick", asha, new Pick("bel"));
        count("mentor: send to me", asha, new SendToMe(bell.id()));
        count("taster: ask", asha, new Ask(bell.id()));
        count("taster: send", asha, send(bell));

        var first = newest(bell);
        count("taster: open", asha, new Open(first.id));
        count("taster: accept", person(bell), new Accept(first.id, 0, first.time));
        count("taster: cancel", asha, new Cancel(first.id, 1));

        var second = asked(asha, bell);
        count("taster: suggest", person(bell), new Suggest(second.id, 0, "2026-12-01", "09:00", "", "", "", ""));
        count("taster: withdraw", asha, new Withdraw(second.id, 1));
        var third = asked(asha, bell);
        count("taster: decline", person(bell), new Decline(third.id, 0, REASON));

        var ben = asked(wessex.trainee("Ben Carter"), bell);
        wessex.says(person(bell), new Accept(ben.id, 0, ben.time));
        var last = asked(asha, bell);
        asked(wessex.trainee("Carys Lloyd"), bell);
        count("taster: accept the last place, releasing another", person(bell), new Accept(last.id, 0, last.time));
    }

    private void count(String what, Person person, Command command) {
        QueryCountHolder.clear();
        wessex.says(person, command);
        roundTrips.put(what, QueryCountHolder.getGrandTotal().getTotal());
        counted.add(command.getClass());
    }

    private String table() {
        return roundTrips.entrySet().stream()
                .map(row -> "%2d  %s".formatted(row.getValue(), row.getKey()))
                .collect(Collectors.joining("\n"));
    }

    private Request asked(Person trainee, Mentor mentor) {
        wessex.says(trainee, send(mentor));
        return newest(mentor);
    }

    private Request newest(Mentor mentor) {
        return jdbc.sql("SELECT id FROM taster_request WHERE mentor = ? AND state = 'ASKED' ORDER BY version")
                .param(mentor.id())
                .query((row, number) ->
                        new Request(row.getObject("id", UUID.class), mentor, Instant.parse("2026-11-25T18:00:00Z")))
                .list()
                .get(0);
    }

    private Person person(Mentor mentor) {
        return wessex.person(mentor.person());
    }

    private static Send send(Mentor mentor) {
        return new Send(mentor.id(), "A dilemma", "Video", "2026-11-25", "18:00", "", "", "", "");
    }

    private record Request(UUID id, Mentor mentor, Instant time) {}
}
