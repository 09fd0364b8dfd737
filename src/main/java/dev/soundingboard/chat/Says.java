package dev.soundingboard.chat;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * What a person types for a {@link Command}: lower case, no punctuation; small typos are forgiven. Where "…" stands, others
 * must: those that the command takes, or any if it takes none; where a second stands, more of them may. Words in brackets
 * are taken, too.
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

    /** Whether they come with their punctuation, as a number does: "1.5". */
    boolean punctuated() default false;

    /** Whether it is offered to who says something near to it, though the help card doesn't name it. */
    boolean offered() default false;

    /** Words by which it is offered first. They are not taken for it, because another role means something else by them. */
    String[] hints() default {};

    /** Words that say that something else is meant, so that it isn't offered. */
    String[] unless() default {};
}
