package dev.soundingboard.chat;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Reads typed text as a command: any case, and small typos forgiven. */
@Component
public class PhraseBook {

    private static final int LONGEST_TEXT = 200;
    private static final Comparator<Phrase.Match> BEST = Comparator.comparingInt(Phrase.Match::typos)
            .thenComparingInt(Phrase.Match::slips)
            .thenComparing(Phrase.Match::words, Comparator.reverseOrder())
            .thenComparing(match -> match.phrase().atTheEnd(), Comparator.reverseOrder());

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
        return best(normalised(text))
                .map(match -> match.inTheWordsOf(List.of(plain(text).split(" "))))
                .flatMap(match -> commands.read(match.asData(mapper.createObjectNode())))
                .orElseGet(() -> new ConversationCommand.Unknown(text));
    }

    /** Something that can be typed, and what it does. */
    public record Saying(String words, String does) {}

    /** What that person can type and is worth naming, by its words. */
    public List<Saying> sayingsOf(Actor actor, Predicate<Class<?>> worthNaming) {
        return namedTo(actor, worthNaming)
                .map(command -> command.getAnnotation(Says.class))
                .map(says -> new Saying(says.value()[0], says.does()))
                .sorted(Comparator.comparing(Saying::words))
                .toList();
    }

    /** What of that is nearest to these words, to be said with a button; empty if nothing is near. */
    public List<Button> nearest(String text, Actor actor, Predicate<Class<?>> worthNaming) {
        var said = normalised(text);
        return text.length() > LONGEST_TEXT
                ? List.of()
                : namedTo(actor, worthNaming)
                        .map(command -> Near.of(Phrase.of(command), said))
                        .filter(near -> near.nearness() > 0)
                        .sorted(Comparator.comparing(Near::nearness)
                                .reversed()
                                .thenComparing(near -> near.saying().title()))
                        .flatMap(near -> button(near.saying()))
                        .toList();
    }

    /** The first wording of a command, and how near the nearest of them is. */
    private record Near(Phrase saying, double nearness) {

        static Near of(List<Phrase> wordings, String said) {
            return new Near(
                    wordings.get(0),
                    wordings.stream()
                            .mapToDouble(phrase -> phrase.nearness(said))
                            .max()
                            .orElse(0));
        }
    }

    private Stream<Button> button(Phrase saying) {
        return commands.read(saying.asData(mapper.createObjectNode(), "")).stream()
                .map(command -> new Button(saying.title(), command));
    }

    private Stream<Class<?>> namedTo(Actor actor, Predicate<Class<?>> worthNaming) {
        return commands.types().stream()
                .filter(command -> Permission.allows(actor, command))
                .filter(worthNaming)
                .filter(command -> command.isAnnotationPresent(Says.class)
                        && !command.getAnnotation(Says.class).does().isEmpty());
    }

    private Optional<Phrase.Match> best(String text) {
        if (text.length() > LONGEST_TEXT) {
            return Optional.empty();
        }
        var matches = phrases.stream()
                .flatMap(phrase -> phrase.match(text).stream())
                .sorted(BEST)
                .toList();
        if (matches.isEmpty()) {
            return Optional.empty();
        }
        var first = matches.get(0);
        var doubtful = matches.stream()
                .anyMatch(other ->
                        BEST.compare(first, other) == 0 && !other.verb().equals(first.verb()));
        return doubtful ? Optional.empty() : Optional.of(first);
    }

    /** Lower case, plain letters and digits, one space between words. */
    private static String normalised(String text) {
        return plain(text).toLowerCase(Locale.ROOT);
    }

    private static String plain(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFKC)
                .replaceAll("['’]", "")
                .replaceAll("[^\\p{L}\\p{N}]+", " ")
                .strip();
    }
}
