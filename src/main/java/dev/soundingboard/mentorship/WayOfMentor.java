package dev.soundingboard.mentorship;

import dev.soundingboard.chat.Button;

/** Where a mentor who has no mentee says that they are away, as the feature that keeps their places says (P6). */
public interface WayOfMentor {

    Button asButton();
}
