package dev.soundingboard.agreement;

import dev.soundingboard.calendar.Moments;
import dev.soundingboard.confidential.ConfidentialText;
import dev.soundingboard.confidential.Vault;
import dev.soundingboard.mentorship.MentorshipInFull;
import dev.soundingboard.scheme.AgreementPolicy;
import dev.soundingboard.scheme.AgreementPolicy.Prompt;
import dev.soundingboard.scheme.Scheme;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * All that a pair has agreed and drafted, as one of the two reads it now.
 *
 * @param versions oldest first
 */
record OurAgreement(
        MentorshipInFull pair,
        UUID reader,
        Scheme scheme,
        List<Agreement> versions,
        Answers answers,
        Vault.Opener opener,
        Instant now) {

    AgreementPolicy policy() {
        return scheme.agreement();
    }

    /** Grows with everything that is written or confirmed in any version. */
    int shown() {
        return versions.stream().mapToInt(it -> it.version() + 1).sum();
    }

    String otherName() {
        return pair.nameOfOther(reader);
    }

    boolean goesOn() {
        return pair.mentorship().isActive();
    }

    Optional<Agreement> newest() {
        return versions.isEmpty() ? Optional.empty() : Optional.of(versions.get(versions.size() - 1));
    }

    /** The version that isn't settled yet. */
    Optional<Agreement> draft() {
        return newest().filter(it -> !it.isSettled());
    }

    /** What the two keep to now. */
    Optional<Agreement> settled() {
        return versions.stream().filter(Agreement::isSettled).reduce((older, newer) -> newer);
    }

    Optional<Agreement> numbered(int number) {
        return versions.stream().filter(it -> it.number() == number).findFirst();
    }

    /** Which version somebody writes who writes now. */
    int numberToWrite() {
        return draft().map(Agreement::number).orElseGet(() -> versions.size() + 1);
    }

    Asked asked(Prompt prompt) {
        return new Asked(prompt, policy());
    }

    /** What holds in that version for that prompt, opened; empty if nobody has said anything. */
    Optional<Said> said(Prompt prompt, int number) {
        return answers.to(prompt.id(), number).map(this::opened);
    }

    private Said opened(Answer answer) {
        return new Said(
                answer.text().map(text -> opened(answer, text)).orElse(""),
                answer.cancelling().map(text -> opened(answer, text)).orElse(""),
                answer.rhythm().orElse(""),
                answer.reviewOn().map(LocalDate::toString).orElse(""));
    }

    private String opened(Answer answer, ConfidentialText text) {
        return opener.open(text, answer.id()).orElse("");
    }

    /** Which state the answer is in that is written now; 0 for none in this version. */
    int stateOf(Prompt prompt) {
        return written(prompt).map(answer -> answer.version() + 1).orElse(0);
    }

    /** The answer in the version that is written now, which an older one isn't. */
    Optional<Answer> written(Prompt prompt) {
        var number = numberToWrite();
        return answers.to(prompt.id(), number).filter(answer -> answer.number() == number);
    }

    /** The first prompt that nobody has answered after the last one that somebody has. */
    Optional<Prompt> toCarryOnWith() {
        var said = answers.at(numberToWrite());
        var prompts = policy().prompts();
        var last = prompts.stream()
                .filter(prompt -> said.containsKey(prompt.id()))
                .mapToInt(prompts::indexOf)
                .max();
        return prompts.stream().skip(last.orElse(-1) + 1L).findFirst();
    }

    /** Review days are kept in the trainee's zone, so that both read the same. */
    LocalDate today() {
        return now.atZone(pair.traineeZone()).toLocalDate();
    }

    /** When they look at it again who named no day (A5). */
    LocalDate nextReview() {
        return today().plus(policy().review().after());
    }

    boolean isToReview() {
        return goesOn()
                && draft().isEmpty()
                && settled()
                        .flatMap(Agreement::reviewOn)
                        .filter(day -> !day.isAfter(today()))
                        .isPresent();
    }

    /** The review of that day, at this time of day, which suits at least whoever is here now. */
    Instant reminderOn(LocalDate day) {
        return now.atZone(pair.traineeZone()).with(day).toInstant();
    }

    Optional<Confirmation> mine(Agreement agreement) {
        return agreement.confirmationOf(pair.isTrainee(reader));
    }

    Optional<Confirmation> others(Agreement agreement) {
        return agreement.confirmationOf(!pair.isTrainee(reader));
    }

    String dayInWords(Instant moment) {
        return Moments.dayInWords(moment, pair.zoneOf(reader));
    }

    /** The same with a draft that was begun just now. */
    OurAgreement with(Agreement draft) {
        return new OurAgreement(
                pair,
                reader,
                scheme,
                Stream.concat(versions.stream(), Stream.of(draft)).toList(),
                answers,
                opener,
                now);
    }

    /** The same with an answer that was written just now. */
    OurAgreement with(Answer answer, Vault vault) {
        var all = new Answers(Stream.concat(answers.all().stream().filter(it -> !it.equals(answer)), Stream.of(answer))
                .toList());
        return new OurAgreement(pair, reader, scheme, versions, all, vault.opener(all.texts()), now);
    }
}
