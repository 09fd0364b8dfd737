package dev.soundingboard.mentorship;

import dev.soundingboard.chat.Button;
import dev.soundingboard.chat.Card;
import dev.soundingboard.chat.News;
import dev.soundingboard.chat.Role;
import dev.soundingboard.mentorship.MentorshipCommand.AskEnd;
import dev.soundingboard.mentorship.MentorshipCommand.GoOn;
import dev.soundingboard.notification.Manner;
import dev.soundingboard.notification.NotificationContent;
import dev.soundingboard.notification.Topic;
import dev.soundingboard.scheme.Schemes;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** What both are told of the time of their mentoring: that it is over soon, or whether they would like to go on (S2, F2). */
@Component
class TermNotifications implements NotificationContent {

    private static final Topic TERM = new Topic(
            "term",
            "The end of your mentoring",
            "the time of your mentoring is nearly over",
            Set.of(Role.TRAINEE, Role.MENTOR));

    static final String NEAR = "mentorship.near";
    static final String GO_ON = "mentorship.go-on";

    private final MentorshipRepository mentorships;
    private final Schemes schemes;
    private final Terms terms;

    TermNotifications(MentorshipRepository mentorships, Schemes schemes, Terms terms) {
        this.mentorships = mentorships;
        this.schemes = schemes;
        this.terms = terms;
    }

    @Override
    public Set<String> kinds() {
        return Set.of(NEAR, GO_ON);
    }

    @Override
    public Manner mannerOf(String kind) {
        return kind.equals(NEAR) ? Manner.reminderOf(TERM) : Manner.NEWS;
    }

    @Override
    public Optional<Card> write(String kind, UUID person, UUID subject) {
        var pair = mentorships.inFull(subject);
        return kind.equals(NEAR)
                ? pair.filter(it -> it.mentorship().isActive() && terms.isNear(it))
                        .flatMap(it -> near(it, person))
                : pair.filter(it -> terms.isAsked(it, person)).map(it -> goOn(it, person));
    }

    private Optional<Card> near(MentorshipInFull pair, UUID person) {
        return pair.mentorship().termEnds().map(ends -> NearCard.of(pair, person, schemes.get(pair.scheme()), ends));
    }

    private Card goOn(MentorshipInFull pair, UUID person) {
        return new News(
                "Would you like to go on with %s?".formatted(pair.nameOfOther(person)),
                "%s It goes on unless one of you ends it. I ask you both, and tell neither what the other said."
                        .formatted(schemes.get(pair.scheme()).meetings().term().says()),
                List.of(
                        new Button("Yes, go on", new GoOn(pair.id())),
                        new Button("No, end it", new AskEnd(pair.id()))));
    }
}
