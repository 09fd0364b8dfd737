package dev.soundingboard.chat;

import java.util.Arrays;
import java.util.List;
import java.util.Objects;

/**
 * A command that may have been meant.
 *
 * @param saying its first wording
 * @param nearness how near the nearest of its wordings is
 */
record Near(Phrase saying, double nearness) {

    /** Of what is named as a hint, nothing can be nearer. */
    private static final double SURELY = 2;

    static Near of(Class<?> command, List<String> said) {
        var wordings = Phrase.of(command);
        return new Near(wordings.get(0), nearness(command, wordings, said));
    }

    private static double nearness(Class<?> command, List<Phrase> wordings, List<String> said) {
        var says = Objects.requireNonNull(command.getAnnotation(Says.class));
        if (Arrays.stream(says.unless()).anyMatch(other -> Nearness.of(List.of(other), said) > 0)) {
            return 0;
        }
        return Arrays.stream(says.hints()).anyMatch(hint -> isSaid(hint, said))
                ? SURELY
                : wordings.stream()
                        .mapToDouble(phrase -> phrase.nearness(said))
                        .max()
                        .orElse(0);
    }

    private static boolean isSaid(String hint, List<String> said) {
        return new Phrase(Wording.of(hint), "", "", false, false).match(said).isPresent();
    }
}
