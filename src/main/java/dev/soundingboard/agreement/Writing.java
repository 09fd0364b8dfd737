package dev.soundingboard.agreement;

import dev.soundingboard.calendar.Days;
import dev.soundingboard.confidential.ConfidentialText;
import dev.soundingboard.confidential.Vault;
import dev.soundingboard.scheme.AgreementPolicy.Prompt;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Writes to the draft, sealed for the two. Where there is none, writing begins one. */
@Component
class Writing {

    private final AgreementRepository agreements;
    private final AnswerRepository answers;
    private final Vault vault;

    Writing(AgreementRepository agreements, AnswerRepository answers, Vault vault) {
        this.agreements = agreements;
        this.answers = answers;
        this.vault = vault;
    }

    OurAgreement write(OurAgreement before, Prompt prompt, Said said) {
        var ours = begun(before);
        var draft = ours.draft().orElseThrow();
        draft.changed(ours.pair(), ours.reader());
        agreements.saveAndFlush(draft);
        var answer = ours.written(prompt)
                .orElseGet(
                        () -> new Answer(draft.mentorship(), draft.number(), prompt.id(), ours.reader(), ours.now()));
        answer.writtenBy(ours.reader(), ours.now())
                .says(sealed(answer, said.text()), sealed(answer, said.cancelling()))
                .meets(ours.policy().rhythm().choice(said.rhythm()).orElse(null))
                .looksAgain(Days.typed(said.review()).orElse(null));
        return ours.with(answers.saveAndFlush(answer), vault);
    }

    /** The same with a draft. */
    OurAgreement begun(OurAgreement ours) {
        return ours.draft().isPresent()
                ? ours
                : ours.with(new Agreement(
                        ours.pair(),
                        ours.numberToWrite(),
                        ours.reader(),
                        ours.now(),
                        ours.reminderOn(ours.today().plus(ours.policy().unfinishedAfter()))));
    }

    private @Nullable ConfidentialText sealed(Answer answer, String text) {
        return text.isEmpty() ? null : vault.seal(answer.author(), answer.mentorship(), answer.id(), text);
    }
}
