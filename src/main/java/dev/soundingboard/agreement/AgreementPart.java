package dev.soundingboard.agreement;

import dev.soundingboard.agreement.AgreementCommand.Open;
import dev.soundingboard.calendar.Moments;
import dev.soundingboard.chat.Button;
import dev.soundingboard.mentorship.MentorshipInFull;
import dev.soundingboard.mentorship.PairPart;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** What the pair's card says of their agreement. */
@Component
class AgreementPart implements PairPart {

    private final AgreementRepository agreements;
    private final Clock clock;

    AgreementPart(AgreementRepository agreements, Clock clock) {
        this.agreements = agreements;
        this.clock = clock;
    }

    @Override
    public Part of(MentorshipInFull pair, UUID reader) {
        var versions = agreements.findByMentorshipOrderByNumber(pair.id());
        if (versions.isEmpty()) {
            return new Part(List.of(), List.of(), List.of(way(Urgency.NEXT, "Agree how you will work", pair)));
        }
        var newest = versions.get(versions.size() - 1);
        var past = versions.stream()
                .flatMap(version -> version.settledAt().stream()
                        .map(at -> new Happening(
                                at,
                                version.number() == 1
                                        ? "You agreed how you work together"
                                        : "You changed your agreement")))
                .toList();
        return new Part(
                List.of(new Fact("Agreement", fact(newest, pair, reader))), past, List.of(way(newest, pair, reader)));
    }

    private Way way(Agreement newest, MentorshipInFull pair, UUID reader) {
        if (newest.isSettled()) {
            return isToReview(newest, pair)
                    ? way(Urgency.NEXT, "Look at your agreement again", pair)
                    : way(Urgency.ANY_TIME, "Our agreement", pair);
        }
        if (mine(newest, pair, reader).isPresent()) {
            return way(Urgency.ANY_TIME, "Our agreement", pair);
        }
        return others(newest, pair, reader).isPresent()
                ? way(Urgency.NOW, "Read and sign", pair)
                : way(Urgency.NEXT, "Finish your agreement", pair);
    }

    private static String fact(Agreement newest, MentorshipInFull pair, UUID reader) {
        var zone = pair.zoneOf(reader);
        if (newest.isSettled()) {
            var how = isSigned(newest) ? "Signed on %s." : "Agreed on %s.";
            return how.formatted(Moments.dayInWords(newest.settledAt().orElseThrow(), zone))
                    + newest.reviewOn()
                            .map(Moments::dayInWords)
                            .map(" Look at it again on %s."::formatted)
                            .orElse("");
        }
        if (mine(newest, pair, reader).isPresent()) {
            return "Waits for %s".formatted(pair.nameOfOther(reader));
        }
        return others(newest, pair, reader).isPresent() ? "Waits for you" : "Begun, and not finished";
    }

    private static boolean isSigned(Agreement agreement) {
        return agreement
                        .confirmationOf(true)
                        .filter(it -> it.how() == How.SIGNED)
                        .isPresent()
                && agreement
                        .confirmationOf(false)
                        .filter(it -> it.how() == How.SIGNED)
                        .isPresent();
    }

    private boolean isToReview(Agreement agreement, MentorshipInFull pair) {
        var today = clock.instant().atZone(pair.traineeZone()).toLocalDate();
        return agreement.reviewOn().filter(day -> !day.isAfter(today)).isPresent();
    }

    private static Optional<Confirmation> mine(Agreement agreement, MentorshipInFull pair, UUID reader) {
        return agreement.confirmationOf(pair.isTrainee(reader));
    }

    private static Optional<Confirmation> others(Agreement agreement, MentorshipInFull pair, UUID reader) {
        return agreement.confirmationOf(!pair.isTrainee(reader));
    }

    private static Way way(Urgency urgency, String title, MentorshipInFull pair) {
        return new Way(urgency, new Button(title, new Open(pair.id()))).alsoInABreak();
    }
}
