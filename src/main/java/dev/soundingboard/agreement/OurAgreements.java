package dev.soundingboard.agreement;

import dev.soundingboard.chat.Actor;
import dev.soundingboard.confidential.Vault;
import dev.soundingboard.mentorship.MentorshipInFull;
import dev.soundingboard.mentorship.Mentorships;
import dev.soundingboard.people.People;
import dev.soundingboard.scheme.Schemes;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Finds what a pair has agreed, for one of the two and for nobody else. */
@Component
class OurAgreements {

    private final Mentorships mentorships;
    private final AgreementRepository agreements;
    private final AnswerRepository answers;
    private final Schemes schemes;
    private final People people;
    private final Vault vault;
    private final Clock clock;

    OurAgreements(
            Mentorships mentorships,
            AgreementRepository agreements,
            AnswerRepository answers,
            Schemes schemes,
            People people,
            Vault vault,
            Clock clock) {
        this.mentorships = mentorships;
        this.agreements = agreements;
        this.answers = answers;
        this.schemes = schemes;
        this.people = people;
        this.vault = vault;
        this.clock = clock;
    }

    /** For one of the two, going on or ended. */
    Optional<OurAgreement> theirs(UUID mentorship, Actor actor) {
        return mentorships.theirs(mentorship, actor).map(pair -> of(pair, actor.person()));
    }

    /** The same for whoever is about to change something: the two write one after the other. */
    Optional<OurAgreement> toChange(UUID mentorship, Actor actor) {
        return mentorships.theirs(mentorship, actor).map(pair -> {
            people.oneTurnAtATime(pair.mentorship().pair().trainee());
            return of(pair, actor.person());
        });
    }

    /** For a reader of whom we know that it concerns them. */
    Optional<OurAgreement> inFull(UUID mentorship, UUID reader) {
        return mentorships.inFull(mentorship).map(pair -> of(pair, reader));
    }

    /** The same, of a pair that is read already. */
    OurAgreement of(MentorshipInFull pair, UUID reader) {
        var said = new Answers(answers.findByMentorshipOrderByNumber(pair.id()));
        return new OurAgreement(
                pair,
                reader,
                schemes.get(pair.scheme()),
                agreements.findByMentorshipOrderByNumber(pair.id()),
                said,
                vault.opener(said.texts()),
                clock.instant());
    }
}
