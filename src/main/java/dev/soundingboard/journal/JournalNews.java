package dev.soundingboard.journal;

import dev.soundingboard.calendar.Moments;
import dev.soundingboard.chat.Button;
import dev.soundingboard.chat.Card;
import dev.soundingboard.chat.News;
import dev.soundingboard.journal.ActionCommand.Actions;
import dev.soundingboard.journal.JournalCommand.Details;
import dev.soundingboard.journal.JournalCommand.Open;
import dev.soundingboard.mentorship.MentorshipCommand;
import dev.soundingboard.mentorship.MentorshipInFull;
import dev.soundingboard.scheme.Schemes;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** What one of the two hears when the other logs or writes something. No word of it is in the message. */
@Component
class JournalNews {

    private final Schemes schemes;

    JournalNews(Schemes schemes) {
        this.schemes = schemes;
    }

    /** Whether the two met, as the other says. */
    Card logged(Entry entry, UUID reader) {
        var other = entry.nameOfOther(reader);
        var day = Moments.dayInWords(entry.session().start(), entry.zoneOf(reader));
        return entry.isHeld()
                ? new News(
                        "%s has logged your session".formatted(other),
                        "You met on %s.%s You can read what is kept, and add to it.".formatted(day, nothingToDo(entry)),
                        List.of(open(entry)))
                : new News(
                        "%s says that you didn’t meet on %s".formatted(other, day),
                        "That happens, and it is nobody’s fault.",
                        List.of(
                                JournalCards.anotherTime(entry),
                                new Button("We did meet", new Details(entry.id())),
                                new Button(
                                        "Open the pair",
                                        new MentorshipCommand.Open(entry.pair().id()))));
    }

    /** Not where they are asked next whether to go on (S3). */
    private String nothingToDo(Entry entry) {
        return schemes.get(entry.scheme()).sessions().afterFirst() == null ? " There is nothing you have to do." : "";
    }

    Card written(Entry entry, UUID reader) {
        return new News(
                "%s has written what you agreed".formatted(entry.nameOfOther(reader)),
                "It is about your session on %s. You can add to it."
                        .formatted(Moments.dayInWords(entry.session().start(), entry.zoneOf(reader))),
                List.of(open(entry)));
    }

    Card takenBack(MentorshipInFull pair, UUID reader) {
        return new News(
                "%s has taken back a session".formatted(pair.nameOfOther(reader)),
                "It was logged by mistake. There is nothing for you to do.",
                List.of(new Button("Open the pair", new MentorshipCommand.Open(pair.id()))));
    }

    Card agreed(OpenAction action, UUID reader) {
        return new News(
                "%s has added an action for you".formatted(action.nameOfOther(reader)),
                "It is about a session of yours. You can mark it as done, or talk about it when you meet next.",
                List.of(
                        Actions.asButton(),
                        new Button("See the session", new Open(action.action().session()))));
    }

    Card due(OpenAction action, UUID reader) {
        return new News(
                "Something you agreed with %s is due".formatted(action.nameOfOther(reader)),
                "You chose this day when you met. I remind you of it once.",
                List.of(
                        Actions.asButton(),
                        new Button("See the session", new Open(action.action().session()))));
    }

    private static Button open(Entry entry) {
        return new Button("Open", new Open(entry.id()));
    }
}
