package dev.soundingboard.allocation;

import dev.soundingboard.chat.Actor;
import dev.soundingboard.chat.Card;
import dev.soundingboard.chat.ConversationCommand.Home;
import dev.soundingboard.chat.Refusal;
import dev.soundingboard.mentor.MentorCommand.Browse;
import dev.soundingboard.mentorship.MentorshipInFull;
import dev.soundingboard.mentorship.Mentorships;
import dev.soundingboard.people.People;
import dev.soundingboard.scheme.Scheme;
import dev.soundingboard.trainee.TraineeRules;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** What stands between a trainee and a new wish to be paired. */
@Component
class Asking {

    private final Wishes wishes;
    private final TraineeRules rules;
    private final Mentorships mentorships;
    private final People people;

    Asking(Wishes wishes, TraineeRules rules, Mentorships mentorships, People people) {
        this.wishes = wishes;
        this.rules = rules;
        this.mentorships = mentorships;
        this.people = people;
    }

    /** The wish they have already, as it stands; else the rule that forbids a new one, if any. */
    Optional<Card> hindrance(Actor trainee, Scheme scheme) {
        return wishes.waitingOf(trainee.person(), scheme.id())
                .<Card>map(wish -> OnTheList.of(wish, scheme, trainee.zone()))
                .or(() -> teamPairs(scheme))
                .or(() -> rules.mayAsk(trainee, scheme));
    }

    /** Who mentors them already: no scheme forbids another, but they are asked first. */
    TheirMentors mentorsOf(UUID trainee, String scheme) {
        var theirs = mentorships.currentOf(trainee, scheme).stream()
                .filter(pair -> pair.isTrainee(trainee))
                .toList();
        var team = theirs.isEmpty() ? List.<UUID>of() : people.admins(scheme);
        return new TheirMentors(
                theirs.stream().map(MentorshipInFull::mentorName).toList(),
                theirs.stream()
                        .filter(pair -> team.contains(pair.mentorship().pair().mentorPerson()))
                        .map(MentorshipInFull::mentorName)
                        .toList());
    }

    /** P1: in some schemes only the mentee chooses. */
    private static Optional<Refusal> teamPairs(Scheme scheme) {
        return scheme.pairing().byTeam()
                ? Optional.empty()
                : Optional.of(Refusal.because(
                        "In this scheme you choose a mentor yourself.", Browse.asButton(), Home.asButton()));
    }
}
