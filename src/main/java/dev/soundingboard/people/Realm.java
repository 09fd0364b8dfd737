package dev.soundingboard.people;

import dev.soundingboard.chat.Actor;
import dev.soundingboard.chat.Role;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What admins look after: a scheme, or the deployment as a whole.
 *
 * @param id of the scheme; empty for the deployment
 */
public record Realm(String id) {

    public static final Realm DEPLOYMENT = new Realm("");

    public boolean isDeployment() {
        return id.isEmpty();
    }

    /** The scheme; null for the deployment. */
    public @Nullable String scheme() {
        return isDeployment() ? null : id;
    }

    /** Whether they are one of its admins, as they speak now. */
    public boolean isRunBy(Actor actor) {
        return isDeployment() ? actor.is(Role.DEPLOYMENT_ADMIN) : actor.is(Role.ADMIN) && id.equals(actor.scheme());
    }

    /** Names it where only an id fits. */
    public UUID asSubject() {
        return UUID.nameUUIDFromBytes(id.getBytes(StandardCharsets.UTF_8));
    }
}
