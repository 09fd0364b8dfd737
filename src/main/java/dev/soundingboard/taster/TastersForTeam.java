package dev.soundingboard.taster;

import dev.soundingboard.calendar.Moments;
import dev.soundingboard.chat.Actor;
import dev.soundingboard.chat.Button;
import dev.soundingboard.chat.TeamItem;
import dev.soundingboard.mentor.MentorCommand;
import dev.soundingboard.scheme.Scheme;
import dev.soundingboard.scheme.Schemes;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * Mentors who can't be reached (P6), and those who have not answered. A trainee is named only where they told the team
 * themself: whom somebody asks is nobody's business (D2).
 */
@Component
@Order(2)
class TastersForTeam implements TeamItem {

    private final TasterRequests requests;
    private final Schemes schemes;
    private final Clock clock;

    TastersForTeam(TasterRequests requests, Schemes schemes, Clock clock) {
        this.requests = requests;
        this.schemes = schemes;
        this.clock = clock;
    }

    @Override
    public List<Group> stuck(Actor admin) {
        var scheme = schemes.get(admin.inScheme());
        return scheme.offersTasters()
                ? Stream.concat(unreached(scheme, admin).stream(), unanswered(scheme, admin).stream())
                        .toList()
                : List.of();
    }

    private List<Group> unreached(Scheme scheme, Actor admin) {
        var all = requests.unreached(scheme.id());
        return Group.of(
                "Mentors whom a trainee can’t reach",
                "The trainee has told you. A call to the mentor often helps.",
                all.size(),
                all.stream().map(taster -> unreached(taster, admin)).toList());
    }

    private static Row unreached(TasterInFull taster, Actor admin) {
        return new Row(
                "%s can’t reach %s".formatted(taster.traineeName(), taster.mentorName()),
                taster.request()
                        .unreachedSince()
                        .map(told -> "Told you on %s".formatted(Moments.dayInWords(told, admin.zone())))
                        .orElse(""),
                profile(taster.request().parties().mentor()));
    }

    private List<Group> unanswered(Scheme scheme, Actor admin) {
        var policy = scheme.tasterRules();
        var all = requests.unanswered(scheme.id(), policy.nudgedBefore(clock.instant()));
        return Group.of(
                "Mentors with requests that are not answered",
                "They have been reminded. A request that nobody answers expires, and the trainee is offered others.",
                all.size(),
                all.stream()
                        .map(it -> new Row(
                                it.name(),
                                "%s since %s"
                                        .formatted(
                                                it.times() == 1
                                                        ? "1 request waits"
                                                        : "%d requests wait, the first".formatted(it.times()),
                                                Moments.dayInWords(policy.waitsSince(it.expires()), admin.zone())),
                                profile(it.mentor())))
                        .toList());
    }

    private static Button profile(UUID mentor) {
        return new Button("Profile", new MentorCommand.Open(mentor));
    }
}
