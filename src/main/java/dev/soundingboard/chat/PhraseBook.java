package dev.soundingboard.chat;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Reads typed text as a command: any case, and small typos forgiven. */
@Component
public class PhraseBook {

    private static final int LONGEST_TEXT = 200;
    private static final Comparator<Phrase.Match> BEST = Comparator.comparingInt(Phrase.Match::typos)
            .thenComparingInt(Phrase.Match::slips)
            .thenComparing(Phrase.Match::words, Comparator.reverseOrder())
            .thenComparing(Phrase.Match::isAtTheEnd, Comparator.reverseOrder());

    /** Said before or after what is asked for. */
    private static final Pattern MANNERS =
            Pattern.compile("^\\s*please\\b|\\b(?:please|pls|plz|thanks|thank you)\\W*$", Pattern.CASE_INSENSITIVE);

    private final List<Phrase> phrases = new ArrayList<>();
    private final Commands commands;
    private final JsonMapper mapper;

    PhraseBook(Commands commands, JsonMapper mapper) {
        this.commands = commands;
        this.mapper = mapper;
        commands.types().forEach(type -> phrases.addAll(Phrase.of(type)));
    }

    /** The command meant; {@link ConversationCommand.Unknown} if none is near, or two are equally near. */
    public Command read(String text) {
        return text.length() > LONGEST_TEXT ? new ConversationCommand.Unknown(text) : readShort(text);
    }

    private Command readShort(String text) {
        var all = best(text);
        var bare = MANNERS.matcher(text).replaceAll("");
        return all.filter(match -> match.after().isEmpty())
                .or(() -> best(bare))
                .or(() -> all)
                .flatMap(match -> commands.read(match.asData(mapper.createObjectNode())))
                .orElseGet(() -> new ConversationCommand.Unknown(text));
    }

    /** Something that can be typed, and what it does. */
    public record Saying(String words, String does) {}

    /** What that person can type and is worth naming, by its words. */
    public List<Saying> sayingsOf(Actor actor, Predicate<Class<?>> worthNaming) {
        return namedTo(actor, worthNaming)
                .map(command -> command.getAnnotation(Says.class))
                .filter(says -> !says.does().isEmpty())
                .map(says -> new Saying(says.value()[0], says.does()))
                .sorted(Comparator.comparing(Saying::words))
                .toList();
    }

    /** What of that is nearest to these words, to be said with a button; empty if nothing is near. */
    public List<Button> nearest(String text, Actor actor, Predicate<Class<?>> worthNaming) {
        if (text.length() > LONGEST_TEXT) {
            return List.of();
        }
        var said = Wording.words(text.toLowerCase(Locale.ROOT));
        return namedTo(actor, worthNaming)
                .map(command -> Near.of(command, said))
                .filter(near -> near.nearness() > 0)
                .sorted(Comparator.comparing(Near::nearness)
                        .reversed()
                        .thenComparing(near -> near.saying().title()))
                .flatMap(near -> button(near.saying()))
                .toList();
    }

    private Stream<Button> button(Phrase saying) {
        return commands.read(saying.asData(mapper.createObjectNode(), "")).stream()
                .map(command -> new Button(saying.title(), command));
    }

    private Stream<Class<?>> namedTo(Actor actor, Predicate<Class<?>> worthNaming) {
        return commands.types().stream()
                .filter(command -> Permission.allows(actor, command))
                .filter(worthNaming)
                .filter(command -> isOffered(command.getAnnotation(Says.class)));
    }

    private static boolean isOffered(@Nullable Says says) {
        return says != null && (says.offered() || !says.does().isEmpty());
    }

    private Optional<Phrase.Match> best(String text) {
        var said = Wording.words(text);
        var matches = phrases.stream()
                .flatMap(phrase -> phrase.match(said).stream())
                .sorted(BEST)
                .toList();
        if (matches.isEmpty()) {
            return Optional.empty();
        }
        var first = matches.get(0);
        var doubtful = matches.stream()
                .anyMatch(other ->
                        BEST.compare(first, other) == 0 && !other.verb().equals(first.verb()));
        return doubtful ? Optional.empty() : Optional.of(first.asWritten(text));
    }
}
