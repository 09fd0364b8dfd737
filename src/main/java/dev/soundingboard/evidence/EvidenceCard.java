package dev.soundingboard.evidence;

import dev.soundingboard.chat.Card;
import dev.soundingboard.chat.Template;
import dev.soundingboard.evidence.Download.Kind;
import dev.soundingboard.evidence.EvidenceCommand.Of;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;

/**
 * What somebody can take away of a period.
 *
 * @param problem what hinders the days they typed; empty for nothing
 * @param totals what there is of it, a line each
 * @param pdf address of the evidence to read; empty if there is none
 * @param csv address of the same as a table
 * @param records address of what they keep themselves; empty if there is nothing
 * @param minutes how long the addresses are good for
 * @param latest last day that can be chosen
 * @param from first day, as typed
 * @param to last day, as typed
 */
@Template("evidence/evidence")
record EvidenceCard(
        String problem,
        String lead,
        List<Line> totals,
        String pdf,
        String csv,
        String records,
        long minutes,
        String latest,
        String from,
        String to)
        implements Card {

    /** One thing they did, and how much of it. */
    record Line(String name, String says) {}

    static EvidenceCard of(Portfolio portfolio, Function<Kind, String> link, LocalDate today) {
        var totals = portfolio.totals().stream()
                .map(total -> new Line(total.what(), total.inWords()))
                .toList();
        var period = portfolio.period();
        return new EvidenceCard(
                "",
                totals.isEmpty() && !portfolio.hasRecords()
                        ? "There is nothing from %s. Choose other days.".formatted(period.inWords())
                        : period.inWords(),
                totals,
                totals.isEmpty() ? "" : link.apply(Kind.PDF),
                totals.isEmpty() ? "" : link.apply(Kind.CSV),
                portfolio.hasRecords() ? link.apply(Kind.RECORDS) : "",
                EvidenceLinks.GOOD_FOR.toMinutes(),
                today.toString(),
                period.from().toString(),
                period.to().toString());
    }

    static EvidenceCard toMend(Of typed, LocalDate today) {
        return new EvidenceCard(
                "Choose a first and a last day. The last can’t come before the first.",
                "",
                List.of(),
                "",
                "",
                "",
                EvidenceLinks.GOOD_FOR.toMinutes(),
                today.toString(),
                typed.from(),
                typed.to());
    }

    @Override
    public String summary() {
        return "Evidence of your mentoring";
    }
}
