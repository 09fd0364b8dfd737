package dev.soundingboard.hours;

import dev.soundingboard.calendar.Moments;
import dev.soundingboard.chat.Actor;
import dev.soundingboard.chat.Button;
import dev.soundingboard.chat.Card;
import dev.soundingboard.notification.OtherWay;
import dev.soundingboard.notification.Topic;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Draws when somebody is written to, and of what they are reminded. */
@Component
class HoursCards {

    private final MyTopics topics;
    private final Clock clock;
    private final ObjectProvider<OtherWay> otherWay;

    HoursCards(MyTopics topics, Clock clock, ObjectProvider<OtherWay> otherWay) {
        this.topics = topics;
        this.clock = clock;
        this.otherWay = otherWay;
    }

    Card of(Actor actor, Known known, String note) {
        return new HoursCard(
                note,
                HoursInWords.of(known.hours()),
                now(known.hours()),
                known.own().ahead(LocalDate.ofInstant(clock.instant(), known.zone())).stream()
                        .map(HoursInWords::of)
                        .toList(),
                topics(topics.of(actor), known.own()) + where(actor),
                ways());
    }

    private List<Button> ways() {
        return Stream.concat(
                        Stream.of(
                                new Button("Hours and days", new HoursCommand.Week()),
                                new Button("Days away", new AwayCommand.Open()),
                                new Button("What I remind you of", new TopicCommand.Open()),
                                new Button("Time zone", new HoursCommand.Zone())),
                        otherWay.stream().flatMap(way -> way.settings().stream()))
                .toList();
    }

    private String where(Actor actor) {
        return otherWay.stream().anyMatch(way -> way.isInstead(actor.person()))
                ? " They come by e-mail, and not to this chat."
                : "";
    }

    private String now(Hours hours) {
        var now = clock.instant();
        return hours.allow(now)
                ? ""
                : "It is quiet now, until %s.".formatted(Moments.inWords(hours.allowedFrom(now), hours.zone()));
    }

    private static String topics(List<Topic> all, Own own) {
        var off = all.stream().filter(topic -> own.off().contains(topic.id())).toList();
        if (off.isEmpty()) {
            return "All reminders are on.";
        }
        return off.size() == all.size()
                ? "All reminders are off."
                : "These reminders are off: %s."
                        .formatted(off.stream().map(Topic::name).collect(Collectors.joining("; ")));
    }
}
