package dev.soundingboard.session;

import dev.soundingboard.calendar.Moments;
import dev.soundingboard.chat.Actor;
import dev.soundingboard.chat.Button;
import dev.soundingboard.chat.TeamItem;
import dev.soundingboard.mentor.MentorCommand;
import dev.soundingboard.mentorship.MentorshipInFull;
import dev.soundingboard.mentorship.Mentorships;
import dev.soundingboard.scheme.Schemes;
import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Pairs with nothing logged or planned for longer than they agreed, or than the scheme hopes (S1). */
@Component
@Order(3)
class NotLogged implements TeamItem {

    private final Mentorships mentorships;
    private final SessionRepository sessions;
    private final Agreed agreed;
    private final Schemes schemes;
    private final Clock clock;

    NotLogged(Mentorships mentorships, SessionRepository sessions, Agreed agreed, Schemes schemes, Clock clock) {
        this.mentorships = mentorships;
        this.sessions = sessions;
        this.agreed = agreed;
        this.schemes = schemes;
        this.clock = clock;
    }

    private record Quiet(MentorshipInFull pair, Cadence cadence) {}

    @Override
    public List<Group> stuck(Actor admin) {
        var scheme = schemes.get(admin.inScheme());
        var pairs = mentorships.goingOnIn(scheme.id());
        var rhythms = agreed.rhythms(pairs);
        var logged = sessions.byPair(pairs);
        var quiet = pairs.stream()
                .map(pair -> new Quiet(
                        pair,
                        new Cadence(
                                rhythms.getOrDefault(
                                        pair.id(), scheme.meetings().frequency()),
                                pair.mentorship().couldMeet(),
                                logged.getOrDefault(pair.id(), List.of()))))
                .filter(it -> it.cadence().isBehind(clock.instant()))
                .sorted(Comparator.comparing(it -> it.cadence().last()))
                .toList();
        return Group.of(
                "Pairs with nothing logged",
                "%s Not logged doesn’t mean that they don’t meet."
                        .formatted(scheme.meetings().frequency().says()),
                quiet.size(),
                quiet.stream().limit(AT_ONCE).map(it -> row(it, admin)).toList());
    }

    private static Row row(Quiet quiet, Actor admin) {
        var pair = quiet.pair();
        return new Row(
                "%s and %s".formatted(pair.traineeName(), pair.mentorName()),
                "Nothing logged since %s"
                        .formatted(Moments.dayInWords(quiet.cadence().last(), admin.zone())),
                new Button(
                        "Profile",
                        new MentorCommand.Open(pair.mentorship().pair().mentor())));
    }
}
