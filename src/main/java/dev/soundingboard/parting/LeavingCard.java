package dev.soundingboard.parting;

import dev.soundingboard.chat.Button;
import dev.soundingboard.chat.Card;
import dev.soundingboard.chat.Reply;
import dev.soundingboard.chat.Template;
import java.util.List;
import java.util.UUID;

/**
 * What becomes of a mentor's pairs if they leave, to decide for all of them in one go.
 *
 * @param lead how many they are, in a sentence
 * @param problem what hindered it; empty for nothing
 * @param trainees whom they mentor, each to hand over; empty where trainees choose for themselves (P1)
 * @param happens what will happen, a sentence each
 * @param pairs all of theirs
 */
@Template("parting/leaving")
record LeavingCard(
        String summary,
        String lead,
        String problem,
        List<Row> trainees,
        List<String> happens,
        UUID mentor,
        int version,
        List<UUID> pairs,
        List<Button> ways)
        implements Card {

    /**
     * One of them.
     *
     * @param field its input
     * @param problem why they can't be handed over to whom was picked; empty for nothing
     * @param to who was picked; empty for nobody
     * @param choices that one, as a choice
     */
    record Row(String trainee, String field, String problem, String to, List<Reply.Choice> choices) {}
}
