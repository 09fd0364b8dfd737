package dev.soundingboard.chat;

/**
 * Asks for somebody, or for a pair, by their name.
 *
 * @param label the question above the field
 * @param missing what the field says while nobody is chosen
 * @param from the verb that offers names as they are typed
 * @param next what takes the id that was picked, as {@code picked}
 * @param problem what was wrong with the name; empty on a fresh form
 */
@Template("chat/pick")
public record PickForm(String summary, String label, String missing, String from, Button next, String problem)
        implements Card {

    public static PickForm of(
            String summary, String label, String missing, Class<? extends Command> from, Command next) {
        return new PickForm(summary, label, missing, Commands.nameOf(from), new Button("Go on", next), "");
    }

    /** The same, saying what is wrong. */
    public PickForm because(String problem) {
        return new PickForm(summary, label, missing, from, next, problem);
    }
}
