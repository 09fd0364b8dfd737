package dev.soundingboard;

import java.time.Clock;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.FullyQualifiedAnnotationBeanNameGenerator;

/** Starts the bot. A class needs a name of its own only within its feature, so beans are known by their full names. */
@SpringBootApplication(nameGenerator = FullyQualifiedAnnotationBeanNameGenerator.class)
@ConfigurationPropertiesScan
public class SoundingBoard {

    public static void main(String[] args) {
        SpringApplication.run(SoundingBoard.class, args);
    }

    /** The one clock that every due moment and every rule is read from. */
    @Bean
    Clock clock() {
        return Clock.systemUTC();
    }
}
