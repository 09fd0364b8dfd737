package dev.soundingboard.agreement;

import dev.soundingboard.chat.Typed;

/**
 * What somebody typed to one prompt, or what an answer says when it is opened. A part that the prompt doesn't ask for is
 * empty.
 *
 * @param cancelling what they do if one has to cancel (S10)
 * @param rhythm how often they meet, in the scheme's words
 * @param review the day when they look at it again, like 2027-03-01
 */
public record Said(
        @Typed String text,
        @Typed String cancelling,
        @Typed String rhythm,
        @Typed String review) {

    static final Said NOTHING = new Said("", "", "", "");

    Said withoutReview() {
        return new Said(text, cancelling, rhythm, "");
    }
}
