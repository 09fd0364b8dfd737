package dev.soundingboard.mentorship;

import dev.soundingboard.calendar.Moments;
import dev.soundingboard.chat.Button;
import dev.soundingboard.chat.Card;
import dev.soundingboard.chat.News;
import dev.soundingboard.mentorship.MentorshipCommand.Open;
import dev.soundingboard.notification.Manner;
import dev.soundingboard.notification.NotificationContent;
import dev.soundingboard.notification.Notifications;
import dev.soundingboard.trainee.MovesWithDate;
import dev.soundingboard.trainee.Trainee;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Where the time of a pair is counted from the trainee's date, a date that moves takes the end with it (S2). The trainee
 * sees that before; the mentor is told the new end, and neither the date nor why.
 */
@Component
class EndsWithDate implements MovesWithDate, NotificationContent {

    private static final String MOVED = "mentorship.end-moved";

    private final MentorshipRepository mentorships;
    private final Terms terms;
    private final Notifications notifications;

    EndsWithDate(MentorshipRepository mentorships, Terms terms, Notifications notifications) {
        this.mentorships = mentorships;
        this.terms = terms;
        this.notifications = notifications;
    }

    @Override
    public List<String> changes(Trainee trainee, Optional<LocalDate> date) {
        return pairsOf(trainee)
                .map(pair -> inWords(pair, terms.of(pair, date.orElse(null))))
                .toList();
    }

    @Override
    public List<String> changesForTeam(Trainee trainee, LocalDate date) {
        return pairsOf(trainee)
                .filter(pair -> !endsOn(pair, terms.of(pair, date)))
                .map(pair -> "Their mentoring with %s lasts until %s then. I tell both."
                        .formatted(pair.mentorName(), Moments.dayInWords(terms.of(pair, date))))
                .toList();
    }

    @EventListener
    void on(Trainee.DateSet event) {
        var date = event.trainee().keyDate().orElse(null);
        pairsOf(event.trainee()).forEach(pair -> move(pair, terms.of(pair, date)));
    }

    private void move(MentorshipInFull pair, LocalDate ends) {
        if (!endsOn(pair, ends)) {
            mentorships.saveAndFlush(pair.mentorship().lasts(ends));
            notifications.tell(pair.mentorship().pair().mentorPerson(), MOVED, pair.id());
        }
    }

    private Stream<MentorshipInFull> pairsOf(Trainee trainee) {
        return terms.followsTheDate(trainee.scheme())
                ? mentorships.currentOf(trainee.person(), trainee.scheme()).stream()
                        .filter(pair -> pair.isTrainee(trainee.person()))
                : Stream.empty();
    }

    private static boolean endsOn(MentorshipInFull pair, LocalDate day) {
        return pair.mentorship().termEnds().filter(day::equals).isPresent();
    }

    private static String inWords(MentorshipInFull pair, LocalDate ends) {
        var mentor = pair.mentorName();
        var day = Moments.dayInWords(ends);
        return endsOn(pair, ends)
                ? "Your mentoring with %s lasts until %s, as before.".formatted(mentor, day)
                : "Your mentoring with %s would last until %s. I would tell %s that day, and not why."
                        .formatted(mentor, day, mentor);
    }

    @Override
    public Set<String> kinds() {
        return Set.of(MOVED);
    }

    @Override
    public Manner mannerOf(String kind) {
        return Manner.NEWS;
    }

    @Override
    public Optional<Card> write(String kind, UUID person, UUID subject) {
        return mentorships
                .inFull(subject)
                .filter(pair -> pair.mentorship().isActive())
                .flatMap(pair -> pair.mentorship().termEnds().map(ends -> moved(pair, ends)));
    }

    private static Card moved(MentorshipInFull pair, LocalDate ends) {
        return new News(
                "Your mentoring with %s now lasts until %s".formatted(pair.traineeName(), Moments.dayInWords(ends)),
                "It was another day before. You have nothing to do. If the new day doesn’t suit you, tell %s."
                        .formatted(pair.traineeName()),
                List.of(new Button("Open", new Open(pair.id()))));
    }
}
