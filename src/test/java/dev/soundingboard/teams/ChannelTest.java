package dev.soundingboard.teams;

import dev.soundingboard.TestDatabase;
import dev.soundingboard.local.LocalTeamsConfiguration;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.ActiveProfiles;

/** A test of the whole application by way of the local channel, on a port of its own. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
@ActiveProfiles("local")
@Import({TestDatabase.class, LocalTeamsConfiguration.class, Endpoint.class, Stored.class})
public @interface ChannelTest {}
