package dev.soundingboard.standing;

import dev.soundingboard.calendar.Moments;
import dev.soundingboard.chat.Actor;
import dev.soundingboard.chat.Button;
import dev.soundingboard.chat.Card;
import dev.soundingboard.evidence.EvidenceCommand;
import dev.soundingboard.listing.Register;
import dev.soundingboard.mentor.Mentor;
import dev.soundingboard.mentor.Mentors;
import dev.soundingboard.scheme.Scheme;
import dev.soundingboard.scheme.Schemes;
import dev.soundingboard.standing.StandingCard.Fact;
import dev.soundingboard.standing.StandingCommand.Log;
import dev.soundingboard.standing.StandingCommand.ReadAgreement;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Where a mentor stands, in plain sentences (M1 to M4). */
@Component
class StandingCards {

    private static final int AT_ONCE = 5;

    private final Register register;
    private final Mentors mentors;
    private final Attendances attendances;
    private final Peers peers;
    private final Schemes schemes;
    private final Clock clock;

    StandingCards(
            Register register, Mentors mentors, Attendances attendances, Peers peers, Schemes schemes, Clock clock) {
        this.register = register;
        this.mentors = mentors;
        this.attendances = attendances;
        this.peers = peers;
        this.schemes = schemes;
        this.clock = clock;
    }

    Card of(Actor actor, Mentor mentor, String done) {
        var scheme = schemes.get(mentor.scheme());
        var record = register.of(mentor);
        var attended = attendances.of(mentor.id(), Attendances.MOST);
        return new StandingCard(
                scheme.name(),
                done,
                decides(scheme, mentor, record, actor.zone()),
                hoped(scheme, mentor, attended, LocalDate.ofInstant(clock.instant(), actor.zone())),
                attended.stream().limit(AT_ONCE).map(StandingCard.Row::of).toList(),
                attended.size() > AT_ONCE,
                ways(scheme, mentor, record));
    }

    private List<Fact> decides(Scheme scheme, Mentor mentor, Register.Entry record, ZoneId zone) {
        return Stream.of(
                        new Fact("Training", record.trained()),
                        new Fact(
                                "Register",
                                mentor.isListed()
                                        ? "You are on it. %s".formatted(mentors.whoMayCome(mentor, zone))
                                        : notListed(mentor)),
                        new Fact(scheme.mentors().agreement().name(), agreement(scheme, record, zone)))
                .filter(fact -> !fact.text().isEmpty())
                .toList();
    }

    private static String notListed(Mentor mentor) {
        return mentor.suspendedSince().isEmpty()
                ? "You are not on it until you accept the agreement."
                : "The scheme team has taken you off it for now. They can tell you more.";
    }

    private static String agreement(Scheme scheme, Register.Entry record, ZoneId zone) {
        var current = scheme.mentors().agreement().version();
        if (record.edition() == null || record.agreed() == null) {
            return "Edition %s. The day you accepted it isn’t on record here.".formatted(current);
        }
        var when = "Edition %s, accepted on %s.".formatted(record.edition(), Moments.dayInWords(record.agreed(), zone));
        return record.edition().equals(current) ? when : when + " There is a new one to read.";
    }

    private List<Fact> hoped(Scheme scheme, Mentor mentor, List<Attendance> attended, LocalDate today) {
        var standing = scheme.mentors().standing();
        var development = new Development(standing.kinds(), attended, today, today);
        var facts = new ArrayList<>(List.of(
                new Fact("Your mentees", new MenteesThisYear(mentors.places(mentor), scheme).inWords()),
                new Fact("What you went to", development.lastYear())));
        development.sentences().forEach(sentence -> facts.add(new Fact("", sentence)));
        if (standing.peers() != null) {
            facts.add(new Fact("Your peer group", peers.names(mentor.id())));
        }
        return facts;
    }

    private static List<Button> ways(Scheme scheme, Mentor mentor, Register.Entry record) {
        var current = scheme.mentors().agreement().version();
        var outdated = (!mentor.isListed() && mentor.suspendedSince().isEmpty())
                || (record.edition() != null && !record.edition().equals(current));
        return Stream.of(
                        outdated ? ReadAgreement.asButton() : null,
                        Log.asButton(),
                        scheme.mentors().standing().peers() == null ? null : PeerCommand.Show.asButton(),
                        SkillsCommand.Show.asButton(),
                        EvidenceCommand.Show.asButton(),
                        outdated ? null : ReadAgreement.asButton())
                .filter(button -> button != null)
                .toList();
    }
}
