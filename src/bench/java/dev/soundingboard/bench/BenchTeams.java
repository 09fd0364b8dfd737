package dev.soundingboard.bench;

import dev.soundingboard.local.OutsideTeams;
import dev.soundingboard.mentor.Mentors;
import dev.soundingboard.people.People;
import dev.soundingboard.trainee.Trainees;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.annotation.Bean;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.transaction.support.TransactionTemplate;

/** The bot as it is, before the bench's channel, with a crowd if it is asked for. */
final class BenchTeams {

    private BenchTeams() {}

    public static void main(String[] args) {
        OutsideTeams.start(args, Crowded.class);
    }

    static class Crowded {

        @Bean
        @ConditionalOnProperty("bench.crowd")
        @Order(Ordered.HIGHEST_PRECEDENCE)
        ApplicationRunner crowdEnters(
                People people, Trainees trainees, Mentors mentors, TransactionTemplate transaction) {
            return arguments -> transaction.executeWithoutResult(status -> Crowd.enters(people, trainees, mentors));
        }
    }
}
