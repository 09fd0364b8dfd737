package dev.soundingboard.journal;

import static org.assertj.core.api.Assertions.assertThat;

import dev.soundingboard.Pairs;
import dev.soundingboard.Pairs.Two;
import dev.soundingboard.SentCards;
import dev.soundingboard.StorageTest;
import dev.soundingboard.TestClock;
import dev.soundingboard.chat.Card;
import dev.soundingboard.chat.Command;
import dev.soundingboard.chat.ConversationReference;
import dev.soundingboard.chat.Identity;
import dev.soundingboard.chat.MessageReference;
import dev.soundingboard.journal.ActionCommand.Actions;
import dev.soundingboard.journal.ActionCommand.AddAction;
import dev.soundingboard.journal.ActionCommand.Mark;
import dev.soundingboard.journal.ActionCommand.NewAction;
import dev.soundingboard.journal.ActionCommand.RemoveAction;
import dev.soundingboard.journal.JournalCommand.DeleteNote;
import dev.soundingboard.journal.JournalCommand.HowToReflect;
import dev.soundingboard.journal.JournalCommand.KeepNote;
import dev.soundingboard.journal.JournalCommand.Met;
import dev.soundingboard.journal.JournalCommand.Note;
import dev.soundingboard.journal.JournalCommand.Open;
import dev.soundingboard.journal.JournalCommand.Save;
import dev.soundingboard.journal.JournalCommand.Undo;
import dev.soundingboard.journal.JournalCommand.Write;
import dev.soundingboard.mentorship.MentorshipCommand.End;
import dev.soundingboard.mentorship.MentorshipCommand.Pause;
import dev.soundingboard.notification.Relay;
import dev.soundingboard.notification.StandingCards;
import dev.soundingboard.people.Person;
import java.time.Duration;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;

/** S6, S7, D3, D4: what the two keep of a session, and what each keeps for themself. */
@StorageTest
@Import(Diary.class)
class RecordsTest {

    private static final String AWKWARD = "**bold** [link](https://x.example) 🙂 مرحبا ${name} <b>";

    @Autowired
    Pairs pairs;

    @Autowired
    Diary diary;

    @Autowired
    Relay relay;

    @Autowired
    SentCards sent;

    @Autowired
    StandingCards standing;

    @Autowired
    TestClock clock;

    @Autowired
    JdbcClient jdbc;

    private Two two;
    private Person asha;
    private Person bell;
    private UUID session;

    @BeforeEach
    void theyHaveMet() {
        sent.startsAgain();
        clock.startsAgain();
        two = pairs.ofWessex();
        jdbc.sql("DELETE FROM notification").update();
        asha = two.trainee();
        bell = two.mentor();
        diary.card(asha, new Met(two.id(), null));
        session = diary.only(two);
    }

    @Test
    void bothReadWhatOneWroteAndOnlyThatItIsThereIsTold() {
        save(asha, 1, "Influencing", "Nights", "A gradual return.");
        relay.run();

        assertThat(log(bell)).satisfies(log -> {
            assertThat(log.topics()).isEqualTo("Influencing · Nights");
            assertThat(log.outcome()).isEqualTo("A gradual return.");
            assertThat(log.reading()).as("D3").isEqualTo("Only you and Asha Rao can read this.");
        });
        assertThat(sent.to(bell.id()).toString())
                .contains("Asha Rao has written what you agreed")
                .doesNotContain("gradual", "Influencing", "Nights");
    }

    @Test
    void whatIsTakenOutGoesFromCardsThatStandInChatsToo() {
        var action = new AddAction(session, UUID.randomUUID(), "Ring Zanzibar", "trainee", "");
        diary.card(asha, action);
        save(asha, 1, "", "", "What Asha wrote.");
        standsInTheChatOf(bell, log(bell));

        clock.passes(Duration.ofSeconds(1));
        diary.card(asha, new RemoveAction(action.action(), 0));
        relay.run();
        assertThat(sent.replaced())
                .singleElement()
                .asString()
                .contains("Asha wrote")
                .doesNotContain("Zanzibar");

        clock.passes(Duration.ofSeconds(1));
        save(asha, 2, "", "", "");
        relay.run();
        assertThat(sent.replaced()).hasSize(2).last().asString().doesNotContain("Asha wrote", "Zanzibar");
    }

    @Test
    void whatIsTakenBackIsGoneFromTheChatToo() {
        standsInTheChatOf(bell, log(bell));

        clock.passes(Duration.ofSeconds(1));
        diary.card(asha, new Undo(session, 0));
        relay.run();

        assertThat(sent.replaced()).singleElement().extracting(Card::summary).isEqualTo("This has been removed");
    }

    private void standsInTheChatOf(Person person, Card card) {
        var chat = new ConversationReference("https://teams.example/", "a:" + person.id());
        standing.answered(
                new Identity(person.tenant(), person.object(), person.name(), null, null),
                new MessageReference(chat, UUID.randomUUID().toString()),
                card);
    }

    @Test
    void nothingIsOverwrittenUnseen() {
        save(asha, 1, "", "", "What Asha wrote.");

        var form = (OutcomeForm) save(bell, 1, "Influencing", "", "What Bell wrote.");
        assertThat(form.problem()).contains("Asha Rao changed this while you were writing");
        assertThat(form.theirs()).isEqualTo("What Asha wrote.");
        assertThat(form.outcome()).isEqualTo("What Bell wrote.");
        assertThat(form.chosen()).isEqualTo("Influencing");
        assertThat(log(asha).outcome()).isEqualTo("What Asha wrote.");

        save(bell, form.version(), "", "", "What both wrote.");
        assertThat(log(asha).outcome()).isEqualTo("What both wrote.");
    }

    @Test
    void pressedTwiceItIsSavedOnce() {
        save(asha, 1, "", "", "Once.");

        assertThat(save(asha, 1, "", "", "Once.")).isInstanceOf(LogCard.class);
        assertThat(((OutcomeForm) diary.card(asha, new Write(session))).version())
                .isEqualTo(2);
    }

    @Test
    void tooMuchIsSaidWithTheLimitAndStands() {
        var long10000 = "x".repeat(10_000);

        assertThat((OutcomeForm) save(asha, 1, "", "", long10000)).satisfies(form -> {
            assertThat(form.problem()).isEqualTo("Say it in up to 2,000 characters. You have used 10,000.");
            assertThat(form.outcome()).isEqualTo(long10000);
        });
        assertThat((OutcomeForm) save(asha, 1, "", long10000, "Short."))
                .satisfies(form -> assertThat(form.own()).isEqualTo(long10000));
        assertThat((NoteForm) note(asha, 0, long10000)).satisfies(form -> {
            assertThat(form.problem()).isEqualTo("Say it in up to 1,000 characters. You have used 10,000.");
            assertThat(form.note()).isEqualTo(long10000);
        });
        assertThat((ActionForm) add(long10000, "trainee", ""))
                .satisfies(form -> assertThat(form.typed().what()).isEqualTo(long10000));
        assertThat(log(asha).outcome()).isEmpty();
    }

    @Test
    void anyScriptAndAnySignComesBackAsItWasTyped() {
        save(asha, 1, "Influencing,Nonsense", AWKWARD, AWKWARD);
        note(asha, 0, AWKWARD);
        add(AWKWARD, "mentor", "");

        assertThat(log(bell).topics()).isEqualTo("Influencing · " + AWKWARD);
        assertThat(log(bell).outcome()).isEqualTo(AWKWARD);
        assertThat(log(bell).actions()).extracting(ActionLine::what).containsExactly(AWKWARD);
        assertThat(((NoteForm) diary.card(asha, new Note(session))).note()).isEqualTo(AWKWARD);
        var form = (OutcomeForm) diary.card(bell, new Write(session));
        assertThat(form.own()).isEqualTo(AWKWARD);
    }

    @Test
    void whoeverRunsTheDatabaseReadsNoneOfIt() {
        save(asha, 1, "Influencing", "Quokkas", "We spoke of wombats.");
        note(bell, 0, "I thought of numbats.");
        add("Count the bandicoots", "mentor", "2026-12-01");

        assertThat(diary.rows()).as("D2").doesNotContain("Influencing", "Quokkas", "wombats", "numbats", "bandicoots");
    }

    @Test
    void aPrivateNoteIsOnlyItsAuthors() {
        assertThat((NoteForm) diary.card(asha, new Note(session)))
                .satisfies(form -> assertThat(form.warning()).as("D4").contains("patient"));
        note(asha, 0, "I learned to wait.");
        relay.run();

        assertThat(((NoteForm) diary.card(asha, new Note(session))).note()).isEqualTo("I learned to wait.");
        assertThat(((NoteForm) diary.card(bell, new Note(session))).note()).isEmpty();
        assertThat(log(bell).toString()).doesNotContain("private note. Only", "wait");
        assertThat(sent.to(bell.id()).toString()).doesNotContain("note", "wait");
    }

    @Test
    void aPrivateNoteIsChangedAndDeletedAlsoAfterTheEnd() {
        note(asha, 0, "One.");
        diary.card(bell, new End(two.id(), 0, ""));

        assertThat((NoteForm) note(asha, 0, "Two.")).satisfies(form -> {
            assertThat(form.stored()).isEqualTo("One.");
            assertThat(form.note()).isEqualTo("Two.");
        });
        note(asha, 1, "Two.");
        assertThat(((NoteForm) diary.card(asha, new Note(session))).note()).isEqualTo("Two.");
        assertThat(diary.card(asha, new DeleteNote(session, 1))).isInstanceOf(NoteForm.class);
        diary.card(asha, new DeleteNote(session, 2));
        assertThat(diary.count("private_note", two)).isZero();
    }

    @Test
    void afterTheEndWhatTheyKeptTogetherIsReadAndNotChanged() {
        save(asha, 1, "", "", "A gradual return.");
        diary.card(bell, new End(two.id(), 0, ""));

        assertThat(save(asha, 2, "", "", "Something else.").toString()).contains("can’t be changed any more");
        add("Read", "trainee", "");
        assertThat(diary.card(asha, new NewAction(session))).isInstanceOf(LogCard.class);
        assertThat(log(bell).outcome()).isEqualTo("A gradual return.");
        assertThat(diary.count("agreed_action", two)).isZero();
    }

    @Test
    void anActionIsAddedOnceDoneInOneTapAndRemoved() {
        var add = new AddAction(session, UUID.randomUUID(), "Write to the rota team", "trainee", "2026-12-01");
        diary.card(bell, add);
        diary.card(bell, add);
        relay.run();

        assertThat(sent.to(asha.id()).toString())
                .contains("Dr Alison Bell has added an action for you")
                .doesNotContain("rota");
        assertThat((ActionsCard) diary.card(asha, new Actions()))
                .satisfies(card -> assertThat(card.actions()).singleElement().satisfies(line -> {
                    assertThat(line.what()).isEqualTo("Write to the rota team");
                    assertThat(line.says()).isEqualTo("With Dr Alison Bell. By 1 December 2026.");
                }));
        assertThat(((ActionsCard) diary.card(bell, new Actions())).actions()).isEmpty();

        diary.card(asha, new Mark(add.action(), 0, true, true));
        assertThat(log(bell).actions()).extracting(ActionLine::says).containsExactly("Asha Rao. Done.");
        diary.card(bell, new RemoveAction(add.action(), 0));
        assertThat(diary.count("agreed_action", two)).as("outdated").isEqualTo(1);
        diary.card(bell, new RemoveAction(add.action(), 1));
        assertThat(diary.count("agreed_action", two)).isZero();
    }

    @Test
    void anActionsOwnerIsRemindedOnItsDayUnlessItIsDone() {
        var add = new AddAction(session, UUID.randomUUID(), "Read", "trainee", "2026-12-01");
        var done = new AddAction(session, UUID.randomUUID(), "Rest", "trainee", "2026-12-01");
        diary.card(asha, add);
        diary.card(asha, done);
        diary.card(asha, new Mark(done.action(), 0, true, false));
        clock.passes(Duration.ofDays(8).minusMinutes(1));
        relay.run();
        assertThat(sent.to(asha.id())).isEmpty();

        clock.passes(Duration.ofMinutes(1));
        relay.run();
        assertThat(sent.to(asha.id()))
                .extracting(Card::summary)
                .containsExactly("Something you agreed with Dr Alison Bell is due");

        clock.passes(Duration.ofDays(1));
        assertThat(((ActionsCard) diary.card(asha, new Actions())).actions())
                .extracting(ActionsCard.Line::says)
                .containsExactly("With Dr Alison Bell. Overdue: it was due on 1 December 2026.");
    }

    @Test
    void duringABreakNobodyIsRemindedOfAnAction() {
        diary.card(asha, new AddAction(session, UUID.randomUUID(), "Read", "trainee", "2026-12-01"));
        diary.card(asha, new Pause(two.id(), 0, ""));
        clock.passes(Duration.ofDays(8));
        relay.run();

        assertThat(sent.to(asha.id())).isEmpty();
    }

    @Test
    void anActionNeedsWordsSomebodyAndADayThatCanBe() {
        assertThat(problem("", "trainee", "")).isEqualTo("Say what is to be done.");
        assertThat(problem("Read", "somebody", "")).isEqualTo("Choose who does it.");
        assertThat(problem("Read", "trainee", "2026-11-22")).startsWith("Choose a day from today");
        assertThat(problem("Read", "trainee", "9999-01-01")).startsWith("Choose a day from today");
        assertThat(problem("Read", "trainee", "soon")).startsWith("Choose a day from today");
        for (var i = 0; i < 8; i++) {
            add("Read page " + i, "mentor", "");
        }
        assertThat(problem("Read on", "trainee", "")).contains("has 8 actions");
        assertThat(log(asha).ways()).extracting("title").doesNotContain("Add an action");
    }

    @Test
    void howToWriteAboutItIsOneTapAway() {
        assertThat(log(asha).more()).extracting("title").contains("How to write about it");
        assertThat(((ReflectingCard) diary.card(asha, new HowToReflect())).advice())
                .isNotEmpty();
    }

    private LogCard log(Person person) {
        return (LogCard) diary.card(person, new Open(session));
    }

    private Card save(Person person, int version, String topics, String own, String outcome) {
        return diary.card(person, new Save(session, version, topics, own, outcome));
    }

    private Card note(Person person, int version, String text) {
        return diary.card(person, new KeepNote(session, version, text));
    }

    private Card add(String what, String who, String due) {
        Command add = new AddAction(session, UUID.randomUUID(), what, who, due);
        return diary.card(asha, add);
    }

    private String problem(String what, String who, String due) {
        return ((ActionForm) add(what, who, due)).problem();
    }
}
