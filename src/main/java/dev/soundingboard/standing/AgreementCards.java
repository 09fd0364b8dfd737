package dev.soundingboard.standing;

import dev.soundingboard.calendar.Moments;
import dev.soundingboard.chat.Actor;
import dev.soundingboard.chat.Card;
import dev.soundingboard.listing.Register;
import dev.soundingboard.mentor.Mentor;
import dev.soundingboard.people.People;
import dev.soundingboard.people.Person;
import dev.soundingboard.scheme.MentorPolicy.BestPractice;
import dev.soundingboard.scheme.Schemes;
import dev.soundingboard.standing.Editions.Asked;
import dev.soundingboard.standing.StandingCommand.Accept;
import dev.soundingboard.standing.StandingCommand.Show;
import java.time.ZoneId;
import java.util.List;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** The agreement, to accept or only to read (M3). */
@Component
class AgreementCards {

    private final Schemes schemes;
    private final Register register;
    private final People people;

    AgreementCards(Schemes schemes, Register register, People people) {
        this.schemes = schemes;
        this.register = register;
        this.people = people;
    }

    /** For somebody who hasn't accepted the current edition: kindly, and with all that follows. */
    Card toAccept(Mentor mentor, Asked asked) {
        var zone = people.find(mentor.person()).map(Person::zone).orElseThrow();
        return toAccept(mentor, asked, zone);
    }

    Card toAccept(Mentor mentor, Asked asked, ZoneId zone) {
        var policy = schemes.get(mentor.scheme()).mentors();
        var agreement = policy.agreement();
        var byNovelty = agreement.clauses().stream().collect(Collectors.partitioningBy(asked::isNew));
        return new AgreementCard(
                asked.listed() ? "The agreement for mentors has changed" : "One tap puts you back on the list",
                name(agreement),
                asked.listed()
                        ? "Please read it, and accept it by %s. Until then nothing changes. After that you are off the list until you have accepted it. Your mentees stay with you either way."
                                .formatted(Moments.dayInWords(new Grace(asked.since(), policy.standing()).end(), zone))
                        : "The agreement has a new edition, and you haven’t accepted it yet, so you are not on the list just now. You have done nothing wrong, and your mentees stay with you. Accept it and you are listed again at once.",
                byNovelty.getOrDefault(true, List.of()),
                byNovelty.getOrDefault(false, List.of()),
                new Accept(agreement.version()),
                List.of(Show.asButton()));
    }

    /** For somebody who is asked nothing. */
    Card toRead(Mentor mentor, Actor actor) {
        var agreement = schemes.get(mentor.scheme()).mentors().agreement();
        var agreed = register.of(mentor).agreed();
        return new AgreementCard(
                "Your promise as a mentor",
                name(agreement),
                agreed == null ? "" : "You accepted it on %s.".formatted(Moments.dayInWords(agreed, actor.zone())),
                List.of(),
                agreement.clauses(),
                null,
                List.of(Show.asButton()));
    }

    private static String name(BestPractice agreement) {
        return "%s, edition %s".formatted(agreement.name(), agreement.version());
    }
}
