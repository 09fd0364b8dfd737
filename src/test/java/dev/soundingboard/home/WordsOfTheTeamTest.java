package dev.soundingboard.home;

import static org.assertj.core.api.Assertions.assertThat;

import dev.soundingboard.NorthWest;
import dev.soundingboard.Pairs;
import dev.soundingboard.StorageTest;
import dev.soundingboard.TestClock;
import dev.soundingboard.Wessex;
import dev.soundingboard.chat.Button;
import dev.soundingboard.chat.Commands;
import dev.soundingboard.chat.PhraseBook;
import dev.soundingboard.people.Person;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

/** Ordinary words that lead to the right command, or to the right one first where another role means something else. */
@StorageTest
class WordsOfTheTeamTest {

    @Autowired
    Wessex wessex;

    @Autowired
    NorthWest northWest;

    @Autowired
    Pairs pairs;

    @Autowired
    PhraseBook phrases;

    @Autowired
    TestClock clock;

    @BeforeEach
    void startAgain() {
        clock.startsAgain();
    }

    @ParameterizedTest
    @CsvSource({
        "who hasn’t joined yet, roster.missing",
        "how many pairs do we have?, report",
        "anounce a dev day, event.write",
        "attendance, events",
        "record attendence, events",
        "record attendance, events",
        "bounced, undelivered",
        "split asha and bell, unpair.ask",
        "split up Asha Rao and Dr Bell, unpair.ask",
        "Dr Bell has retired, leaving.ask",
        "add Hannah Weiss as admin, admins",
        "make Hannah Weiss an admin, admins",
        "decline request, home",
        "stop emails, mail.open",
        "stop those e-mails please, mail.open",
        "pair Imran Sheikh and Dr Rigby please, pairing.pair"
    })
    void ordinaryWordsAreUnderstood(String words, String verb) {
        assertThat(Commands.nameOf(phrases.read(words).getClass())).isEqualTo(verb);
    }

    @ParameterizedTest
    @ValueSource(strings = {"split up with my mentor", "decline the request", "move my return date to March"})
    void whatATraineeOrMentorMaySayIsNotTakenForTheTeams(String words) {
        assertThat(Commands.nameOf(phrases.read(words).getClass())).isEqualTo("Unknown");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Asha Rao has returned", "Asha Rao is returning", "Dr Bell returns"})
    void whoReturnsDoesNotLeave(String words) {
        assertThat(Commands.nameOf(phrases.read(words).getClass())).isEqualTo("Unknown");
    }

    @ParameterizedTest
    @CsvSource({"todo, Requests", "anything to do?, Requests", "anybody new?, Requests"})
    void whatAnotherRoleMeansOtherwiseIsOfferedToTheTeamFirst(String words, String first) {
        assertThat(first(wessex.admin("Morgan Reed"), words)).isEqualTo(first);
    }

    @ParameterizedTest
    @ValueSource(strings = {"who has no mentor", "trainees without a mentor"})
    void whoeverHasNoMentorIsOffered(String words) {
        assertThat(first(wessex.admin("Morgan Reed"), words)).isEqualTo("Invite");
        assertThat(offered(northWest.admin("Patsy Entwistle"), words).ways())
                .extracting(Button::title)
                .startsWith("Invite", "Waiting");
    }

    @Test
    void whatATraineeHasToDoIsTheirs() {
        assertThat(first(pairs.ofWessex().trainee(), "todo")).isEqualTo("Actions");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "I want to stop getting messages",
                "turn those reminders off",
                "I would like to end all e-mails and mails"
            })
    void toEndAPairIsNeverOfferedToWhoSpeaksOfMessages(String words) {
        assertThat(offered(pairs.ofWessex().trainee(), words).ways())
                .extracting(Button::title)
                .doesNotContain("End mentoring");
    }

    @ParameterizedTest
    @CsvSource({"I want to stop getting messages, Stop reminders", "I have finished my leave, Days away"})
    void whoSpeaksOfMessagesOrLeaveIsLedToTheirHours(String words, String first) {
        assertThat(first(pairs.ofWessex().trainee(), words)).isEqualTo(first);
    }

    private String first(Person person, String words) {
        return offered(person, words).ways().get(0).title();
    }

    private UnknownCard offered(Person person, String words) {
        return (UnknownCard) wessex.types(person, words);
    }
}
