package dev.soundingboard.listing;

import dev.soundingboard.mentor.Mentor;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.AbstractAggregateRoot;

/**
 * What somebody says who is, or would like to be, a mentor of one scheme. It is saved part by part, so that they can go
 * on days later; once they are listed, each change is passed on to their {@link Mentor}.
 */
@Entity
@Table(name = "mentor_application")
class Application extends AbstractAggregateRoot<Application> {

    /** It waits for that scheme's team. */
    record Sent(UUID application, String scheme) {}

    /** The team has decided, and the applicant should hear of it. */
    record Decided(UUID application, ApplicationState to, UUID tell) {}

    @Id
    private UUID id;

    private UUID person;
    private String scheme;

    @Enumerated(EnumType.STRING)
    private ApplicationState state;

    @Embedded
    private Draft draft = new Draft();

    @Embedded
    @Nullable
    private Agreed agreed;

    @Nullable
    private Instant sentAt;

    private String request = "";

    @Version
    @Nullable
    private Integer version;

    @SuppressWarnings("NullAway.Init") // filled by JPA
    protected Application() {}

    private Application(UUID id, UUID person, String scheme, ApplicationState state) {
        this.id = id;
        this.person = person;
        this.scheme = scheme;
        this.state = state;
    }

    /** The beginning of one. */
    static Application by(UUID person, String scheme) {
        return new Application(UUID.randomUUID(), person, scheme, ApplicationState.DRAFT);
    }

    /** Of a mentor who came to be listed in another way; it has the mentor's id. */
    static Application of(Mentor mentor) {
        var application = new Application(mentor.id(), mentor.person(), mentor.scheme(), ApplicationState.LISTED);
        application.draft = Draft.of(mentor);
        return application;
    }

    /** Accepts that edition of the agreement (M3). */
    void agree(String edition, Instant now) {
        agreed = new Agreed(edition, now);
        draft.done(Step.AGREEMENT);
        if (is(ApplicationState.LISTED)) {
            registerEvent(new PromiseMade(person, scheme));
        }
    }

    void send(Instant now) {
        require(state == ApplicationState.DRAFT && !draft.isGuided());
        state = ApplicationState.WAITING;
        request = "";
        sentAt = now;
        registerEvent(new Sent(id, scheme));
    }

    void list() {
        decide(ApplicationState.LISTED);
    }

    /** The team would like something changed first. */
    void askFor(String change) {
        request = change;
        decide(ApplicationState.DRAFT);
    }

    /** They mentor in that scheme no more. What they have written is there if they begin again. */
    void leave() {
        state = ApplicationState.LEFT;
    }

    /** Whoever had left begins again. */
    void beginAgain() {
        require(state == ApplicationState.LEFT);
        state = ApplicationState.DRAFT;
    }

    private void decide(ApplicationState to) {
        require(state == ApplicationState.WAITING);
        state = to;
        registerEvent(new Decided(id, to, person));
    }

    /** Handlers ask first, so a move that isn't legal here is a mistake of ours. */
    private void require(boolean legal) {
        if (!legal) {
            throw new IllegalStateException("Not a legal move of an application that is " + state);
        }
    }

    UUID id() {
        return id;
    }

    UUID person() {
        return person;
    }

    String scheme() {
        return scheme;
    }

    boolean is(ApplicationState which) {
        return state == which;
    }

    /** What they have written, and where they have got to. */
    Draft draft() {
        return draft;
    }

    Optional<Agreed> agreed() {
        return Optional.ofNullable(agreed);
    }

    /** Whether they accepted that edition of the agreement. */
    boolean hasAgreedTo(String edition) {
        return agreed != null && agreed.edition().equals(edition);
    }

    /** Since when the team has it; empty if it was never sent. */
    Optional<Instant> sentAt() {
        return Optional.ofNullable(sentAt);
    }

    /** What the team would like changed; empty for nothing. */
    String request() {
        return request;
    }

    int version() {
        return version == null ? 0 : version;
    }
}
