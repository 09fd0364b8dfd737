package dev.soundingboard.chat;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * What a person types for a {@link Command}: lower case, no punctuation; small typos are forgiven. One that begins with "… "
 * stands at the end, after the words that the command takes.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
public @interface Says {

    String[] value();

    /** What it does, in a sentence for the help card, which names the first wording; empty keeps it off the card. */
    String does() default "";

    /** The command's component that takes the words after the phrase; empty if none may follow. */
    String rest() default "";

    /** Whether those words come as they were typed, as a name does; otherwise in lower case. */
    boolean asTyped() default false;
}
