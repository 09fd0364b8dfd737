package dev.soundingboard.teams.answering;

import com.microsoft.bot.builder.InvokeResponse;
import dev.soundingboard.teams.activity.Incoming;
import java.util.Set;

/** Answers some kinds of invoke in the response, in the shape that Teams wants of each. */
interface InvokeAnswer {

    /** Their names, as activities have them. */
    Set<String> kinds();

    InvokeResponse answer(Incoming activity);
}
