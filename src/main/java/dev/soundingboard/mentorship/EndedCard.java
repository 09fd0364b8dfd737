package dev.soundingboard.mentorship;

import dev.soundingboard.chat.Button;
import dev.soundingboard.chat.Card;
import dev.soundingboard.chat.Template;
import java.util.List;
import java.util.UUID;

/** A pair that has ended, the same whoever ended it (P7). */
@Template("mentorship/ended")
record EndedCard(String summary, String next, List<Button> ways) implements Card {

    static EndedCard of(MentorshipInFull pair, UUID reader, Button way) {
        return new EndedCard(
                "Your mentoring with %s has ended".formatted(pair.nameOfOther(reader)),
                pair.isTrainee(reader)
                        ? "That is nobody’s fault. You can find another mentor whenever you like."
                        : "That is nobody’s fault. There is nothing more for you to do.",
                List.of(way));
    }
}
