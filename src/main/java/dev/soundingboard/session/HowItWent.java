package dev.soundingboard.session;

import dev.soundingboard.chat.Button;
import java.util.List;

/** How a planned session went, each answer in one tap; whoever keeps the log answers (S6). */
public interface HowItWent {

    List<Button> answers(Session session);
}
