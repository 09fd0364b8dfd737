package dev.soundingboard.nodes;

import dev.soundingboard.chat.Card;
import dev.soundingboard.chat.News;
import dev.soundingboard.local.OutsideTeams;
import dev.soundingboard.notification.Manner;
import dev.soundingboard.notification.NotificationContent;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.beans.factory.support.BeanDefinitionRegistryPostProcessor;
import org.springframework.context.annotation.Bean;

/** A node: the bot as it is, which can also tell the notes of a {@link Backlog}. */
final class LedgerNode {

    private LedgerNode() {}

    public static void main(String[] args) {
        OutsideTeams.start(args, Notes.class);
    }

    static class Notes {

        @Bean
        NotificationContent notes() {
            return new NotificationContent() {
                @Override
                public Set<String> kinds() {
                    return Set.of(Backlog.KIND);
                }

                @Override
                public Manner mannerOf(String kind) {
                    return Manner.ANSWER;
                }

                @Override
                public Optional<Card> write(String kind, UUID person, UUID subject) {
                    return Optional.of(new News("A note", subject.toString(), List.of()));
                }
            };
        }

        /** Nobody says anything to a node. */
        @Bean
        static BeanDefinitionRegistryPostProcessor nothingToWarmUp() {
            return registry -> registry.removeBeanDefinition("dev.soundingboard.teams.WarmUp");
        }
    }
}
