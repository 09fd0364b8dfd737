package dev.soundingboard;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/** Starts the bot. */
@SpringBootApplication
public class SoundingBoard {

    public static void main(String[] args) {
        SpringApplication.run(SoundingBoard.class, args);
    }
}
