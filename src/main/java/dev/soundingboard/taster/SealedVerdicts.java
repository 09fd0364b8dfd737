package dev.soundingboard.taster;

import dev.soundingboard.confidential.Vault;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Seals what one of the two says of the session, and opens it again. */
@Component
class SealedVerdicts {

    private final Vault vault;

    SealedVerdicts(Vault vault) {
        this.vault = vault;
    }

    /** They say it, or say something else than before. */
    void judge(TasterRequest request, UUID by, Verdict verdict) {
        request.judge(by, vault.seal(by, request.id(), request.id(), verdict.letter()));
    }

    /** What that person said; empty if they haven't, or were erased. */
    Optional<Verdict> of(TasterRequest request, UUID person) {
        return Optional.ofNullable(
                        request.verdicts().of(person.equals(request.parties().trainee())))
                .flatMap(text -> vault.open(text, request.id()))
                .map(Verdict::of);
    }

    boolean bothSayGoodFit(TasterRequest request) {
        return saysGoodFit(request, request.parties().trainee())
                && saysGoodFit(request, request.parties().mentorPerson());
    }

    private boolean saysGoodFit(TasterRequest request, UUID person) {
        return of(request, person).filter(Verdict.GOOD_FIT::equals).isPresent();
    }
}
