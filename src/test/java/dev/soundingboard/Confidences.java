package dev.soundingboard;

import static org.assertj.core.api.Assertions.assertThat;

import dev.soundingboard.Confidence.Telling;
import dev.soundingboard.Standoff.Situation;
import dev.soundingboard.agreement.AgreementCommand;
import dev.soundingboard.agreement.AgreementCommand.Then;
import dev.soundingboard.agreement.Said;
import dev.soundingboard.broadcast.BroadcastCommand.Look;
import dev.soundingboard.chat.Role;
import dev.soundingboard.joining.JoinCommand.AcceptNotice;
import dev.soundingboard.journal.JournalCommand;
import dev.soundingboard.journal.JournalCommand.KeepNote;
import dev.soundingboard.journal.JournalCommand.Met;
import dev.soundingboard.mail.MailCommand;
import dev.soundingboard.mentorship.MentorshipCommand.End;
import dev.soundingboard.roster.RosterCommand.Apply;
import dev.soundingboard.roster.RosterCommand.Paste;
import dev.soundingboard.session.SessionCommand.Prepare;
import dev.soundingboard.standing.StandingCommand;
import dev.soundingboard.survey.FeedbackCommand;
import dev.soundingboard.taster.TasterCommand.Begin;
import dev.soundingboard.trainee.TraineeCommand.About;
import dev.soundingboard.trainee.TraineeCommand.Work;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;

/** Every place where somebody types what is not for everybody; a new one is added here, with who may read it. */
final class Confidences {

    private static final Pattern APPLY = Pattern.compile("Apply\\[draft=([0-9a-f-]{36}), seen=([0-9a-f-]{36})]");

    static final List<Confidence> ALL = List.of(
            new Confidence(
                    "taster",
                    Situation.ASKED,
                    Set.of("the trainee", "the mentor"),
                    Standoff.DILEMMA, // typed on the way there
                    (told, word) -> {}),
            Confidence.ofOne(
                    "independence",
                    "the trainee",
                    "Dr Zebedee Quince",
                    (told, word) -> told.says(
                            "the trainee", new Work("wessex", "Salisbury", "Medicine", "", "", "", word, "true"))),
            new Confidence(
                    "trainee",
                    Situation.PAIRED,
                    Set.of("the trainee", "an admin"),
                    "somebody who has sailed round Zennor",
                    (told, word) -> {
                        told.says("the trainee", new AcceptNotice("wessex", Role.TRAINEE, "2027-02"));
                        told.says(
                                "the trainee",
                                new About("wessex", "", "", "Other", "Surgery", "", "Full time", "", word));
                    }),
            Confidence.ofAPair(
                    "agreement",
                    "zinnias and other things off limits",
                    (told, word) -> told.says(
                            "the trainee",
                            new AgreementCommand.Save(
                                    told.ids().request(), 1, "A3", 0, Then.NEXT, new Said(word, "", "", "")))),
            Confidence.ofAPair(
                    "session",
                    "my zigzag of a career",
                    (told, word) ->
                            told.says("the trainee", new Prepare(told.ids().session(), word, false))),
            Confidence.ofAPair("journal", "to ring the zoologist", (told, word) -> {
                told.says("the trainee", new Met(told.ids().request(), null));
                told.says("the mentor", new JournalCommand.Save(told.logged(), 1, "", "", word));
            }),
            Confidence.ofOne(
                    "journal",
                    "the mentor",
                    "I was too zealous today",
                    (told, word) -> told.says("the mentor", new KeepNote(told.logged(), 0, word))),
            Confidence.ofOne(
                    "standing",
                    "the mentor",
                    "zeal is not the same as listening",
                    (told, word) -> told.says(
                            "the mentor",
                            new StandingCommand.Save(
                                    told.ids().request(), 0, "Supervision", "2026-11-20", "1", "", word))),
            Confidence.ofOne(
                    "survey",
                    "an admin",
                    "the list has no mentor in Zeal Monachorum",
                    (told, word) -> told.says("the trainee", new FeedbackCommand.Send(UUID.randomUUID(), true, word))),
            Confidence.ofOne(
                    "mail",
                    "the trainee",
                    "zuleika.at.home@example.org",
                    (told, word) -> told.says("the trainee", new MailCommand.Save(-1, word, "INSTEAD"))),
            Confidence.ofOne("roster", "an admin", "Aaron Zuckerquist", Confidences::putOnTheList),
            Confidence.ofOne("broadcast", "an admin", "A zoetrope for everybody", Confidences::prepareForMany),
            new Confidence(
                    "mentorship",
                    Situation.STARTING,
                    Set.of("the trainee"),
                    "we never found our zest",
                    (told, word) -> {
                        told.says("the mentor", new Begin(told.ids().request(), 0));
                        told.says("the trainee", new End(told.ids().request(), 0, word));
                    }));

    private Confidences() {}

    /** By the scheme's own admin, who looks at it first. */
    private static void prepareForMany(Telling told, String title) {
        var admin = Objects.requireNonNull(told.scene().strangers().get("an admin"));
        told.wessex().says(admin, new Look(UUID.randomUUID(), 0, title, "It is not sent yet.", "EVERYBODY", ""));
    }

    private static void putOnTheList(Telling told, String name) {
        var admin = Objects.requireNonNull(told.scene().strangers().get("an admin"));
        var table = "role,e-mail,name\ntrainee,%s@example.org,%s".formatted(UUID.randomUUID(), name);
        var preview = told.wessex().says(admin, new Paste(table)).toString();
        var apply = APPLY.matcher(preview);
        assertThat(apply.find()).isTrue();
        told.wessex().says(admin, new Apply(UUID.fromString(apply.group(1)), UUID.fromString(apply.group(2))));
    }
}
