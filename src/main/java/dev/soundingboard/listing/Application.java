package dev.soundingboard.listing;

import dev.soundingboard.mentor.Listing;
import dev.soundingboard.mentor.Mentor;
import dev.soundingboard.mentor.Profile;
import dev.soundingboard.scheme.CapacityPolicy.Limits;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
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

    @Enumerated(EnumType.STRING)
    private Step step;

    @Embedded
    private Experience experience = Experience.none();

    @Embedded
    private Profile profile = Profile.blank();

    @Convert(converter = LinesConverter.class)
    private Set<String> ways = Set.of();

    @Nullable
    private Integer ownPerYear;

    @Column(name = "own_at_a_time")
    @Nullable
    private Integer ownAtATime;

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

    private Application(UUID id, UUID person, String scheme, ApplicationState state, Step step) {
        this.id = id;
        this.person = person;
        this.scheme = scheme;
        this.state = state;
        this.step = step;
    }

    /** The beginning of one. */
    static Application by(UUID person, String scheme) {
        return new Application(UUID.randomUUID(), person, scheme, ApplicationState.DRAFT, Step.WORK);
    }

    /** Of a mentor who came to be listed in another way; it has the mentor's id. */
    static Application of(Mentor mentor) {
        var application =
                new Application(mentor.id(), mentor.person(), mentor.scheme(), ApplicationState.LISTED, Step.PREVIEW);
        application.experience = new Experience(mentor.isTrainee(), "", "");
        application.profile = mentor.profile();
        application.ways = mentor.ways();
        application.limits(mentor.own());
        return application;
    }

    void work(Experience brought) {
        experience = brought;
        done(Step.WORK);
    }

    void words(String introduction, String story, String style) {
        profile = profile.withWords(introduction, story, style);
        done(Step.WORDS);
    }

    void practice(String background, String specialty, String place, String contact, Set<String> chosen) {
        profile = profile.withPractice(background, specialty, place, contact);
        ways = new LinkedHashSet<>(chosen);
        done(Step.PRACTICE);
    }

    void photo(@Nullable String address) {
        profile = profile.withPhoto(address);
    }

    void limits(Limits own) {
        ownPerYear = own.perYear();
        ownAtATime = own.atATime();
        done(Step.LIMITS);
    }

    void agree(String edition, Instant now) {
        agreed = new Agreed(edition, now);
        done(Step.AGREEMENT);
    }

    /** They have been through that part. */
    void done(Step part) {
        if (part == step) {
            step = part.next();
        }
    }

    void send(Instant now) {
        require(state == ApplicationState.DRAFT && step == Step.PREVIEW);
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

    /** What of it trainees can find, and what limits the places. */
    Listing asListing() {
        return new Listing(experience.trainee(), profile, ways, own());
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

    /** Where they have got to. */
    Step step() {
        return step;
    }

    /** Whether they still go from part to part, and haven't been through all. */
    boolean isGuided() {
        return step != Step.PREVIEW;
    }

    Experience experience() {
        return experience;
    }

    Profile profile() {
        return profile;
    }

    Set<String> ways() {
        return ways;
    }

    Limits own() {
        return new Limits(ownPerYear, ownAtATime);
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
