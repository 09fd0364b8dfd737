package dev.soundingboard.mail;

import dev.soundingboard.StorageTest;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.Tag;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.TestPropertySource;

/** A test of the application of a team that has a mail server. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Tag("storage")
@StorageTest
@Import({LetterBoxes.class, Correspondence.class})
@TestPropertySource(properties = "spring.mail.host=127.0.0.1")
@interface MailTest {}
