package dev.soundingboard;

import dev.soundingboard.Standoff.Situation;
import dev.soundingboard.chat.Role;
import dev.soundingboard.joining.JoinCommand.AcceptNotice;
import dev.soundingboard.trainee.TraineeCommand.About;
import dev.soundingboard.trainee.TraineeCommand.Work;
import java.util.List;
import java.util.Set;

/** Every place where somebody types what is not for everybody; a new one is added here, with who may read it. */
final class Confidences {

    static final List<Confidence> ALL = List.of(
            new Confidence(
                    "taster",
                    Situation.ASKED,
                    Set.of("the trainee", "the mentor"),
                    Standoff.DILEMMA, // typed on the way there
                    (told, word) -> {}),
            Confidence.ofOne(
                    "independence",
                    "the trainee",
                    "Dr Zebedee Quince",
                    (told, word) -> told.says(
                            "the trainee", new Work("wessex", "Salisbury", "Medicine", "", "", "", word, "true"))),
            new Confidence(
                    "trainee",
                    Situation.PAIRED,
                    Set.of("the trainee", "an admin"),
                    "somebody who has sailed round Zennor",
                    (told, word) -> {
                        told.says("the trainee", new AcceptNotice("wessex", Role.TRAINEE, "2026-11"));
                        told.says(
                                "the trainee",
                                new About("wessex", "", "", "Other", "Surgery", "", "Full time", "", word));
                    }));

    private Confidences() {}
}
