package dev.soundingboard;

import static org.assertj.core.api.Assertions.assertThat;

import dev.soundingboard.chat.Renewable;
import dev.soundingboard.notification.Manner;
import dev.soundingboard.notification.NotificationContent;
import dev.soundingboard.notification.Topic;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.approvaltests.Approvals;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** How everything that people are told is told: at any hour, as news, or as a reminder that they can switch off. */
@StorageTest
class MannersTest {

    private static final int ROOM_IN_THE_DATABASE = 40;

    @Autowired
    List<NotificationContent> contents;

    /** Whoever adds a kind says here how it is told. */
    @Test
    void howEveryKindIsToldIsApproved() {
        Approvals.verify(contents.stream()
                .flatMap(content -> content.kinds().stream().map(kind -> "%-26s%s".formatted(kind, how(content, kind))))
                .sorted()
                .collect(Collectors.joining("\n")));
    }

    @Test
    void everyTopicHasANameOfItsOwn() {
        var topics = topics().toList();

        assertThat(topics)
                .extracting(Topic::id)
                .doesNotHaveDuplicates()
                .allSatisfy(id -> assertThat(id).matches("[a-z-]+").hasSizeLessThanOrEqualTo(ROOM_IN_THE_DATABASE));
        assertThat(topics).extracting(Topic::name).doesNotHaveDuplicates();
        assertThat(topics).allSatisfy(topic -> assertThat(topic.whom()).isNotEmpty());
    }

    @Test
    void whyIsTheEndOfASentence() {
        Approvals.verify(topics().map(topic -> "%s%n    You get this because %s.".formatted(topic.name(), topic.why()))
                .sorted()
                .collect(Collectors.joining("\n")));
    }

    private Stream<Topic> topics() {
        return contents.stream()
                .flatMap(content ->
                        content.kinds().stream().filter(MannersTest::isTold).map(content::mannerOf))
                .flatMap(manner -> manner.topic().stream())
                .distinct()
                .sorted(Comparator.comparing(Topic::id));
    }

    private static String how(NotificationContent content, String kind) {
        if (!isTold(kind)) {
            return kind.startsWith(NotificationContent.CHORE) ? "carried out, not told" : "cards in chats, replaced";
        }
        return inWords(content.mannerOf(kind));
    }

    private static String inWords(Manner manner) {
        var sort = manner.sort().name().toLowerCase(Locale.ROOT);
        return manner.topic()
                .map(topic -> "%s of “%s” (%s)".formatted(sort, topic.name(), topic.id()))
                .orElse(sort);
    }

    private static boolean isTold(String kind) {
        return !kind.startsWith(NotificationContent.CHORE) && !kind.startsWith(Renewable.Subject.KIND);
    }
}
