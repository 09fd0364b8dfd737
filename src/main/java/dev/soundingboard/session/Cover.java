package dev.soundingboard.session;

/**
 * What the trainee would like to cover (S6, S7), as the reader sees it.
 *
 * @param question heads what was said: the scheme's, for whoever is asked it
 * @param says what was said, as it was typed; empty for nothing
 * @param guide what it means that the mentor is asked to guide; empty if they aren't
 * @param canSay whether the reader can say it, or change it
 * @param answered whether something was said
 * @param typed what they typed just now, and could not be kept
 * @param problem why not; empty if all is well
 */
record Cover(
        String question,
        String says,
        String guide,
        boolean canSay,
        boolean answered,
        String typed,
        String problem,
        int longest) {

    static Cover of(SessionReading reading, String question) {
        var said = reading.cover();
        var text = said.orElse("");
        return new Cover(
                reading.asTrainee() ? question : "What %s would like to cover".formatted(reading.otherName()),
                text,
                said.filter(String::isEmpty).map(guide -> guide(reading)).orElse(""),
                reading.canPrepare(),
                said.isPresent(),
                reading.problem().isEmpty() ? text : reading.typed(),
                reading.problem(),
                SessionRules.LONGEST_COVER);
    }

    private static String guide(SessionReading reading) {
        return reading.asTrainee()
                ? "You have asked %s to guide you.".formatted(reading.otherName())
                : "%s asks you to guide them.".formatted(reading.otherName());
    }
}
