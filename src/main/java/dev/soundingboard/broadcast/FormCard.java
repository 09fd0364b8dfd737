package dev.soundingboard.broadcast;

import dev.soundingboard.chat.Card;
import dev.soundingboard.chat.Reply.Choice;
import dev.soundingboard.chat.Template;
import dev.soundingboard.scheme.Scheme;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * The form for a message to many.
 *
 * @param broadcast id of what is written
 * @param team who reads it too (D3)
 * @param problem what to mend; empty if nothing
 */
@Template("broadcast/form")
record FormCard(
        UUID broadcast,
        String team,
        String problem,
        String title,
        String text,
        String audience,
        String place,
        List<Choice> audiences,
        List<String> places,
        int longestTitle,
        int longestText)
        implements Card {

    static FormCard of(
            UUID broadcast, Scheme scheme, String problem, String title, String text, String audience, String place) {
        return new FormCard(
                broadcast,
                scheme.team().name(),
                problem,
                title,
                text,
                audience,
                place,
                Stream.of(Audience.values())
                        .map(it -> new Choice(upper(it.words()), it.name()))
                        .toList(),
                scheme.profile().places(),
                Words.LONGEST_TITLE,
                Words.LONGEST_TEXT);
    }

    private static String upper(String words) {
        return Character.toUpperCase(words.charAt(0)) + words.substring(1);
    }

    @Override
    public String summary() {
        return "Write to many";
    }
}
