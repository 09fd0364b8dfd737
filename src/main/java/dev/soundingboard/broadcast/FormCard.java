package dev.soundingboard.broadcast;

import dev.soundingboard.broadcast.BroadcastCommand.Look;
import dev.soundingboard.chat.Card;
import dev.soundingboard.chat.Reply.Choice;
import dev.soundingboard.chat.Template;
import dev.soundingboard.scheme.Scheme;
import java.util.List;
import java.util.stream.Stream;

/**
 * The form for a message to many.
 *
 * @param typed what stands in the fields, and of which message
 * @param team who reads it too (D3)
 * @param problem what to mend; empty if nothing
 * @param now what it says now, if somebody else has changed it meanwhile; empty otherwise
 */
@Template("broadcast/form")
record FormCard(
        Look typed,
        String team,
        String problem,
        List<String> now,
        List<Choice> audiences,
        List<String> places,
        int longestTitle,
        int longestText)
        implements Card {

    static FormCard of(Look typed, Scheme scheme, String problem) {
        return of(typed, scheme, problem, List.of());
    }

    static FormCard of(Look typed, Scheme scheme, String problem, List<String> now) {
        return new FormCard(
                typed,
                scheme.team().name(),
                problem,
                now,
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
