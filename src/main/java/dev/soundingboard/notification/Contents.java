package dev.soundingboard.notification;

import dev.soundingboard.chat.Card;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Who writes what: every kind has one feature that answers for it. */
@Component
public class Contents {

    private final Map<String, NotificationContent> features = new HashMap<>();

    Contents(List<NotificationContent> all) {
        for (var feature : all) {
            feature.kinds()
                    .forEach(kind -> features.merge(kind, feature, (one, other) -> {
                        throw new IllegalStateException("Two features write " + kind);
                    }));
        }
    }

    /** Everything that is told, except for what is only carried out or only changes cards. */
    public Set<String> kinds() {
        return Set.copyOf(features.keySet().stream().filter(Due::speaks).toList());
    }

    /** What people can be reminded of, by its name. */
    List<Topic> topics() {
        return topicsIn(null);
    }

    /** Those of them that somebody in that scheme can be reminded of; all of them for somebody in none. */
    public List<Topic> topicsIn(@Nullable String scheme) {
        return features.entrySet().stream()
                .filter(kind -> Due.speaks(kind.getKey()))
                .filter(kind -> scheme == null || kind.getValue().concerns(scheme))
                .flatMap(kind -> kind.getValue().mannerOf(kind.getKey()).topic().stream())
                .distinct()
                .sorted(Comparator.comparing(Topic::name))
                .toList();
    }

    /** How that kind is told; as news if nobody knows it any more. */
    public Manner mannerOf(String kind) {
        var feature = features.get(kind);
        return feature == null ? Manner.NEWS : feature.mannerOf(kind);
    }

    /** The card for that person now; empty if it is no longer worth saying. Belongs into a transaction. */
    Optional<Card> write(Due due) {
        var feature = features.get(due.kind());
        if (feature == null) {
            throw new IllegalStateException("Nobody writes " + due.kind());
        }
        return feature.write(due.kind(), due.person(), due.subject());
    }
}
