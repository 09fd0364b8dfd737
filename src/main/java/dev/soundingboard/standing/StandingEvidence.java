package dev.soundingboard.standing;

import dev.soundingboard.confidential.Vault;
import dev.soundingboard.evidence.Activity;
import dev.soundingboard.evidence.EvidencePart;
import dev.soundingboard.evidence.OwnRecord;
import dev.soundingboard.evidence.OwnRecord.Part;
import dev.soundingboard.evidence.Owner;
import dev.soundingboard.mentor.Mentors;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Component;

/** Supervision, development days and CPD as evidence; and for the mentor, what they took from them (M4). */
@Component
class StandingEvidence implements EvidencePart {

    private static final BigDecimal MINUTES = BigDecimal.valueOf(60);

    private final Mentors mentors;
    private final Attendances attendances;
    private final Vault vault;

    StandingEvidence(Mentors mentors, Attendances attendances, Vault vault) {
        this.mentors = mentors;
        this.attendances = attendances;
        this.vault = vault;
    }

    @Override
    public List<Activity> activities(Owner owner) {
        return of(owner)
                .map(it -> new Activity(it.held(), it.kind(), length(it), it.points()))
                .toList();
    }

    @Override
    public List<OwnRecord> records(Owner owner) {
        return of(owner)
                .filter(it -> it.note().isPresent())
                .map(it -> new OwnRecord(it.held(), it.kind(), List.of(new Part("What I took from it", note(it)))))
                .toList();
    }

    private Stream<Attendance> of(Owner owner) {
        return mentors.of(owner.person(), owner.scheme()).stream()
                .flatMap(mentor -> attendances.of(mentor.id(), Limit.unlimited()).stream());
    }

    private String note(Attendance entry) {
        return entry.note().flatMap(text -> vault.open(text, entry.id())).orElse("");
    }

    private static Duration length(Attendance entry) {
        return Duration.ofMinutes(entry.hours().multiply(MINUTES).longValue());
    }
}
