package dev.soundingboard.notification;

import dev.soundingboard.chat.Button;
import dev.soundingboard.chat.Card;
import dev.soundingboard.chat.ConversationCommand.Home;
import dev.soundingboard.notification.Digest.Line;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** What one message says: the card of one notification, or a line for each of several. */
@Component
class Digests {

    /** More would be a wall of text. */
    private static final int MOST_LINES = 8;

    private final Contents contents;
    private final Preferences preferences;

    Digests(Contents contents, Preferences preferences) {
        this.contents = contents;
        this.preferences = preferences;
    }

    /** A notification with its card. */
    record Written(Due due, Card card) {}

    /** Two that say the same, such as two reminders of one session, are told as one. */
    Notice of(Parcel parcel, List<Written> all) {
        var topics = all.stream()
                .flatMap(it -> contents.mannerOf(it.due().kind()).topic().stream())
                .distinct()
                .toList();
        var different = different(all);
        if (different.size() == 1) {
            var only = different.get(0);
            return new Notice(only.card(), topics.stream().findFirst().map(it -> Footer.of(parcel.id(), it)));
        }
        return new Notice(
                digest(different),
                topics.isEmpty()
                        ? Optional.empty()
                        : Optional.of(Footer.ofSeveral(parcel.id(), topics, preferences.settings())));
    }

    private static List<Written> different(List<Written> all) {
        Map<String, Written> bySummary = new LinkedHashMap<>();
        all.forEach(it -> bySummary.putIfAbsent(it.due().subject() + it.card().summary(), it));
        return List.copyOf(bySummary.values());
    }

    private static Digest digest(List<Written> different) {
        var lines = different.stream()
                .limit(MOST_LINES)
                .map(it -> new Line(
                        it.card().summary(),
                        new Button("Open", new NoticeCommand.Show(it.due().id()))))
                .toList();
        var more = different.size() - lines.size();
        return new Digest(
                "%d things for you".formatted(different.size()),
                lines,
                more == 0 ? "" : "And %d more. Your home card has what still waits.".formatted(more),
                List.of(Home.asButton()));
    }
}
