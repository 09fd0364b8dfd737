package dev.soundingboard;

import static dev.soundingboard.Forgery.aboutNobody;

import dev.soundingboard.evidence.EvidenceCommand.Of;
import dev.soundingboard.evidence.EvidenceCommand.Show;
import java.util.List;

/** What somebody takes away is always their own: no command names anybody. */
final class EvidenceForgeries {

    static final List<Forgery> ALL = List.of(
            aboutNobody(Show.class, (ids, version) -> new Show()),
            aboutNobody(Of.class, (ids, version) -> new Of("2026-01-01", "2026-11-23")));

    private EvidenceForgeries() {}
}
