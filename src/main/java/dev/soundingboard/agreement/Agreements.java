package dev.soundingboard.agreement;

import dev.soundingboard.confidential.Vault;
import java.time.Period;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** What the pairs have agreed. Drafts don't count until both have confirmed them. */
@Component
public class Agreements {

    private final AgreementRepository agreements;
    private final AnswerRepository answers;
    private final Vault vault;

    Agreements(AgreementRepository agreements, AnswerRepository answers, Vault vault) {
        this.agreements = agreements;
        this.answers = answers;
        this.vault = vault;
    }

    /** Whether the two have agreed how they work. */
    public boolean settled(UUID mentorship) {
        return agreements.existsByMentorshipAndSettledAtNotNull(mentorship);
    }

    /**
     * How often the two agreed to meet (A1), which beats what the scheme says (S1).
     *
     * @return empty if they have agreed nothing, or decide each time
     */
    public Optional<Period> rhythmOf(UUID mentorship) {
        return settled(mentorship, Answer::every);
    }

    /** The same of many pairs, read at once; one that has agreed nothing has no entry. */
    public Map<UUID, Period> rhythmsOf(Collection<UUID> mentorships) {
        var byPair = answers.settledOfAll(mentorships).stream().collect(Collectors.groupingBy(Answer::mentorship));
        var rhythms = new HashMap<UUID, Period>();
        byPair.forEach((pair, said) -> new Answers(said)
                .newest().stream()
                        .flatMap(answer -> answer.every().stream())
                        .findFirst()
                        .ifPresent(every -> rhythms.put(pair, every)));
        return rhythms;
    }

    /** What the two agreed to do if one has to cancel (A1, S10): confidential, and only to be shown to the two. */
    public Optional<String> cancelling(UUID mentorship) {
        return settled(mentorship, answer -> answer.cancelling().flatMap(text -> vault.open(text, answer.id())));
    }

    private <T> Optional<T> settled(UUID mentorship, Function<Answer, Optional<T>> part) {
        return new Answers(answers.settledOf(mentorship))
                .newest().stream()
                        .flatMap(answer -> part.apply(answer).stream())
                        .findFirst();
    }
}
