package dev.soundingboard.chat;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Which file under {@code adaptive-cards/} draws a {@link Card}: {@code feature/name}, without its ending. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
public @interface Template {

    String value();
}
