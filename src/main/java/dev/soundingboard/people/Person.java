package dev.soundingboard.people;

import dev.soundingboard.chat.Actor;
import dev.soundingboard.chat.ConversationReference;
import dev.soundingboard.chat.Identity;
import dev.soundingboard.chat.PlainText;
import dev.soundingboard.chat.Role;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Somebody the bot has met or was told of. What they do in a scheme is their {@link Membership}. */
@Entity
public class Person {

    @Id
    private UUID id;

    private UUID tenant;
    private UUID object;
    private String name;
    private ZoneId zone;

    /** What Teams says of it, while their own choice wins; null for none. */
    @Nullable
    private ZoneId zoneOfTeams;

    @Nullable
    private String serviceUrl;

    @Nullable
    private String conversation;

    private boolean installed;
    private boolean outOfReach;

    @Version
    @Nullable
    private Integer version;

    @Embedded
    private Roles roles = new Roles();

    @SuppressWarnings("NullAway.Init") // filled by JPA
    protected Person() {}

    public Person(UUID tenant, UUID object, String name, ZoneId zone) {
        this.id = UUID.randomUUID();
        this.tenant = tenant;
        this.object = object;
        this.name = name;
        this.zone = zone;
    }

    /** Joins the scheme in that role, and makes it their current scheme. */
    public Person joins(String inScheme, Role role) {
        roles.join(inScheme, role);
        return this;
    }

    /** Makes a scheme that they are in the current one. */
    public void switchesTo(String inScheme) {
        roles.switchTo(inScheme);
    }

    /** Their roles in that scheme, whichever is the current one; empty for a scheme they are not in. */
    public Set<Role> rolesIn(String inScheme) {
        return roles.in(inScheme);
    }

    /** They are in another time zone now, as Teams says. */
    public record Elsewhere(UUID person) {}

    /** They have a new account now, which was that person's until then. */
    public record Moved(UUID person, UUID from) {}

    /** Nothing reached them, and now they speak. */
    public record Back(UUID person) {}

    /** Keeps up with what the channel says of them. */
    void seenAs(Identity identity) {
        if (!identity.name().isBlank()) {
            name = PlainText.of(identity.name());
        }
        if (identity.zone() != null) {
            teamsSays(identity.zone());
        }
        if (identity.reference() != null) {
            chatsAt(identity.reference());
        }
    }

    private void teamsSays(ZoneId its) {
        if (hasOwnZone()) {
            zoneOfTeams = its;
        } else {
            zone = its;
        }
    }

    /** They read times there, whatever Teams says. */
    public void chooses(ZoneId own) {
        if (zoneOfTeams == null) {
            zoneOfTeams = zone;
        }
        zone = own;
    }

    /** They read times where Teams says they are. */
    public void followsTeams() {
        if (zoneOfTeams != null) {
            zone = zoneOfTeams;
            zoneOfTeams = null;
        }
    }

    /** Whether they chose where they read times. */
    public boolean hasOwnZone() {
        return zoneOfTeams != null;
    }

    /** What is theirs stays; who they are at Microsoft, and where their chat is, is the other's now. */
    void is(Account other) {
        tenant = other.tenant();
        object = other.object();
        name = other.name();
        serviceUrl = other.serviceUrl();
        conversation = other.conversation();
        installed = other.installed();
        outOfReach = other.outOfReach();
    }

    Account account() {
        return new Account(tenant, object, name, serviceUrl, conversation, installed, outOfReach);
    }

    /** They are in no scheme and look after nothing. */
    public boolean hasBegunNothing() {
        return roles.areNone();
    }

    /** The schemes that they are in, by id. */
    public List<String> schemes() {
        return roles.schemes();
    }

    void chatsAt(ConversationReference reference) {
        serviceUrl = reference.serviceUrl();
        conversation = reference.conversation();
    }

    /** The app was put into, or taken out of, their personal chat. */
    public void installed(boolean now) {
        installed = now;
    }

    public boolean isInstalled() {
        return installed;
    }

    /** The channel says that nothing reaches them until they act. */
    public boolean isOutOfReach() {
        return outOfReach;
    }

    /** True if they were out of reach, and speak in their own chat now. */
    boolean isBack(Identity identity) {
        if (!outOfReach || identity.reference() == null) {
            return false;
        }
        outOfReach = false;
        return true;
    }

    void outOfReach() {
        outOfReach = true;
    }

    /** Looks after the deployment as a whole, whatever their schemes. */
    void runsDeployment() {
        roles.runDeployment();
    }

    boolean doesRunDeployment() {
        return roles.runsDeployment();
    }

    public UUID id() {
        return id;
    }

    public UUID tenant() {
        return tenant;
    }

    public UUID object() {
        return object;
    }

    public String name() {
        return name;
    }

    public ZoneId zone() {
        return zone;
    }

    /** Where their personal chat is; empty until the first word from it. */
    public Optional<ConversationReference> reference() {
        return serviceUrl == null || conversation == null
                ? Optional.empty()
                : Optional.of(new ConversationReference(serviceUrl, conversation));
    }

    /** This person as one who speaks. */
    public Actor asActor() {
        return new Actor(id, name, zone, roles.scheme(), roles.now());
    }
}
