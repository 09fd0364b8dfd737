package dev.soundingboard.chat;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * What a {@link Command} that only admins may give does, such as "Approve a mentor". Each time it is given leaves an entry
 * in the {@link AuditTrail}; its handler says to {@link Acts} when it did what was asked.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
public @interface Audited {

    String value();
}
