package dev.soundingboard.local;

import dev.soundingboard.SoundingBoard;
import dev.soundingboard.teams.LoopbackAddresses;
import java.net.URI;
import java.util.Arrays;
import java.util.stream.Stream;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Primary;
import org.springframework.core.env.Environment;

/** Starts the bot as it is, with a channel in another process, at {@code outside.channel}, in the place of Microsoft's. */
public final class OutsideTeams {

    private OutsideTeams() {}

    /** With the beans of these classes besides. */
    public static void start(String[] args, Class<?>... more) {
        var sources = Stream.concat(Stream.of(SoundingBoard.class, World.class), Arrays.stream(more));
        new SpringApplicationBuilder(sources.toArray(Class<?>[]::new))
                .profiles("local")
                .initializers(context -> context.getBeanFactory().registerSingleton("withoutTests", new WithoutTests()))
                .run(args);
    }

    static class World {

        @Bean
        @Primary
        LoopbackAddresses outsideAddresses(Environment environment) {
            var channel = URI.create(environment.getRequiredProperty("outside.channel"));
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
            return new LocalLogin(OutsideChannel.TENANT, OutsideChannel.APP, OutsideChannel.SECRET);
        }
    }
}
