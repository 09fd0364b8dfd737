package dev.soundingboard.local;

import dev.soundingboard.SoundingBoard;
import dev.soundingboard.bench.Crowd;
import dev.soundingboard.mentor.Mentors;
import dev.soundingboard.people.People;
import dev.soundingboard.trainee.Trainees;
import dev.soundingboard.teams.LoopbackAddresses;
import java.net.URI;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Primary;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.core.env.Environment;
import org.springframework.transaction.support.TransactionTemplate;

/** Starts the bot as it is, with the bench's channel in the place of Microsoft's. */
public final class BenchTeams {

    private BenchTeams() {}

    public static void main(String[] args) {
        new SpringApplicationBuilder(SoundingBoard.class, World.class)
                .profiles("local")
                .initializers(context -> context.getBeanFactory().registerSingleton("withoutTests", new WithoutTests()))
                .run(args);
    }

    static class World {

        @Bean
        @Primary
        LoopbackAddresses benchAddresses(Environment environment) {
            var channel = URI.create(environment.getRequiredProperty("bench.channel"));
            return new LoopbackAddresses(environment) {

                @Override
                public URI openIdMetadata() {
                    return channel.resolve("openid/configuration");
                }

                @Override
                public String serviceUrl() {
                    return channel.toString();
                }
            };
        }

        @Bean
        LocalLogin localLogin() {
            return new LocalLogin(BenchChannel.TENANT, BenchChannel.APP, BenchChannel.SECRET);
        }

        @Bean
        @ConditionalOnProperty("bench.crowd")
        @Order(Ordered.HIGHEST_PRECEDENCE)
        ApplicationRunner crowdEnters(People people, Trainees trainees, Mentors mentors, TransactionTemplate transaction) {
            return arguments -> transaction.executeWithoutResult(status -> Crowd.enters(people, trainees, mentors));
        }
    }
}
