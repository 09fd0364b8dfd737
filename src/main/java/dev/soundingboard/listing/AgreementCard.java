package dev.soundingboard.listing;

import dev.soundingboard.chat.Card;
import dev.soundingboard.chat.Template;
import dev.soundingboard.scheme.MentorPolicy.BestPractice;
import java.util.List;
import java.util.stream.IntStream;

/**
 * The best practice agreement, clause by clause (M3).
 *
 * @param name what the scheme calls it
 * @param edition the current one, which they accept
 * @param agreed what they have accepted so far, in a sentence; empty for nothing
 * @param accepted numbers of the clauses ticked, with commas between
 */
@Template("listing/agreement")
record AgreementCard(Frame frame, String name, String edition, String agreed, List<Clause> clauses, String accepted)
        implements Card {

    /** A clause, which is accepted by its number. */
    record Clause(String number, String text) {}

    static AgreementCard of(Frame frame, BestPractice agreement, String agreed, String accepted) {
        var clauses = IntStream.range(0, agreement.clauses().size())
                .mapToObj(i ->
                        new Clause(String.valueOf(i + 1), agreement.clauses().get(i)))
                .toList();
        return new AgreementCard(frame, agreement.name(), agreement.version(), agreed, clauses, accepted);
    }

    @Override
    public String summary() {
        return "Your promise as a mentor";
    }
}
