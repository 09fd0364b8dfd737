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

    @Embedded
    private Account account;

    private String name;

    @Embedded
    private Whereabouts whereabouts;

    @Version
    @Nullable
    private Integer version;

    @Embedded
    private Roles roles = new Roles();

    @SuppressWarnings("NullAway.Init") // filled by JPA
    protected Person() {}

    public Person(UUID tenant, UUID object, String name, ZoneId zone) {
        this.id = UUID.randomUUID();
        this.account = Account.of(tenant, object);
        this.name = name;
        this.whereabouts = new Whereabouts(zone, null);
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

    /** Whether they are that in that scheme, whichever is the current one. */
    public boolean is(Role role, String inScheme) {
        return rolesIn(inScheme).contains(role);
    }

    /** Keeps up with what the channel says of them. */
    void seenAs(Identity identity) {
        if (!identity.name().isBlank()) {
            name = PlainText.of(identity.name());
        }
        if (identity.zone() != null) {
            whereabouts = whereabouts.asTeamsSays(identity.zone());
        }
        if (identity.reference() != null) {
            chatsAt(identity.reference());
        }
    }

    /** They read times there, whatever Teams says. */
    public void chooses(ZoneId own) {
        whereabouts = whereabouts.choosing(own);
    }

    /** They read times where Teams says they are. */
    public void followsTeams() {
        whereabouts = whereabouts.followingTeams();
    }

    /** Whether they chose where they read times. */
    public boolean hasOwnZone() {
        return whereabouts.zoneOfTeams() != null;
    }

    /** What is theirs stays; the account, and the name that goes with it, is the other's now. */
    void is(Account other, String called) {
        account = other;
        name = called;
    }

    Account account() {
        return account;
    }

    /** They are in no scheme and look after nothing. */
    public boolean hasBegunNothing() {
        return roles.areNone();
    }

    /** They look after a scheme, or the deployment. */
    public boolean isAnAdmin() {
        return roles.areAnAdmins();
    }

    /** The schemes that they are in, by id. */
    public List<String> schemes() {
        return roles.schemes();
    }

    void chatsAt(ConversationReference reference) {
        account = account.chatsAt(reference);
    }

    /** The app was put into, or taken out of, their personal chat. */
    public void installed(boolean now) {
        account = account.installed(now);
    }

    public boolean isInstalled() {
        return account.installed();
    }

    /** The channel says that nothing reaches them until they act. */
    public boolean isOutOfReach() {
        return account.outOfReach();
    }

    /** True if they were out of reach, and speak in their own chat now. */
    boolean isBack(Identity identity) {
        if (!account.outOfReach() || identity.reference() == null) {
            return false;
        }
        account = account.outOfReach(false);
        return true;
    }

    void outOfReach() {
        account = account.outOfReach(true);
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
        return account.tenant();
    }

    public UUID object() {
        return account.object();
    }

    public String name() {
        return name;
    }

    public ZoneId zone() {
        return whereabouts.zone();
    }

    /** Where their personal chat is; empty until the first word from it. */
    public Optional<ConversationReference> reference() {
        return account.reference();
    }

    /** This person as one who speaks. */
    public Actor asActor() {
        return new Actor(id, name, whereabouts.zone(), roles.scheme(), roles.now());
    }
}
