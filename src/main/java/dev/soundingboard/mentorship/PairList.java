package dev.soundingboard.mentorship;

import dev.soundingboard.calendar.Moments;
import dev.soundingboard.chat.Actor;
import dev.soundingboard.chat.Button;
import dev.soundingboard.chat.Card;
import dev.soundingboard.chat.Template;
import java.util.List;
import java.util.function.Function;

/** Somebody's pairs, to choose one. */
@Template("mentorship/list")
record PairList(String summary, List<Row> pairs) implements Card {

    /** One pair: the other's name, since when, and what can be done. */
    record Row(String name, String since, Button way) {}

    static PairList of(
            String summary, List<MentorshipInFull> pairs, Actor reader, Function<MentorshipInFull, Button> way) {
        return new PairList(
                summary,
                pairs.stream()
                        .map(pair -> new Row(pair.nameOfOther(reader.person()), since(pair, reader), way.apply(pair)))
                        .toList());
    }

    private static String since(MentorshipInFull pair, Actor reader) {
        var since = "Since %s".formatted(Moments.dayInWords(pair.mentorship().since(), reader.zone()));
        if (!pair.mentorship().isActive()) {
            return since + ", ended";
        }
        return pair.mentorship().isPaused() ? since + ", paused" : since;
    }
}
