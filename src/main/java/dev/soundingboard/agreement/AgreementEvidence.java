package dev.soundingboard.agreement;

import dev.soundingboard.evidence.Activity;
import dev.soundingboard.evidence.EvidencePart;
import dev.soundingboard.evidence.OwnRecord;
import dev.soundingboard.evidence.OwnRecord.Part;
import dev.soundingboard.evidence.Owner;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Component;

/** What the two have agreed, and how both confirmed it, for one of them to keep (S5). */
@Component
class AgreementEvidence implements EvidencePart {

    private final AgreementRepository agreements;
    private final OurAgreements ours;

    AgreementEvidence(AgreementRepository agreements, OurAgreements ours) {
        this.agreements = agreements;
        this.ours = ours;
    }

    /** To agree how to work is part of a session. */
    @Override
    public List<Activity> activities(Owner owner) {
        return List.of();
    }

    @Override
    public Optional<LocalDate> firstKept(Owner owner) {
        return agreements.firstSettled(owner.person(), owner.scheme()).map(owner::dayOf);
    }

    @Override
    public List<OwnRecord> records(Owner owner) {
        return agreements.pairsOf(owner.person(), owner.scheme(), Limit.unlimited()).stream()
                .map(pair -> ours.of(pair, owner.person()))
                .flatMap(our -> our.settled().map(settled -> record(our, settled, owner)).stream())
                .toList();
    }

    private static OwnRecord record(OurAgreement our, Agreement settled, Owner owner) {
        var sections = Sections.of(our, settled).stream().map(it -> new Part(it.title(), it.says()));
        var confirmed = new Part(
                "Confirmed",
                Stream.concat(
                                our.mine(settled).stream().map(it -> "Me: %s".formatted(Facts.confirmed(our, it))),
                                our.others(settled).stream()
                                        .map(it -> "%s: %s".formatted(our.otherName(), Facts.confirmed(our, it))))
                        .toList());
        return new OwnRecord(
                owner.dayOf(settled.settledAt().orElseThrow()),
                true,
                "What I agreed with %s".formatted(our.otherName()),
                Stream.concat(sections, Stream.of(confirmed)).toList());
    }
}
