package dev.soundingboard.trainee;

import dev.soundingboard.chat.Actor;
import dev.soundingboard.chat.Card;
import dev.soundingboard.chat.Handler;
import dev.soundingboard.chat.PickedId;
import dev.soundingboard.chat.Reply;
import dev.soundingboard.chat.Role;
import dev.soundingboard.independence.Structure;
import dev.soundingboard.independence.Supervisors;
import dev.soundingboard.independence.Workplace;
import dev.soundingboard.joining.JoinCommand;
import dev.soundingboard.mentor.Mentor;
import dev.soundingboard.mentor.Mentors;
import dev.soundingboard.people.People;
import dev.soundingboard.scheme.Scheme;
import dev.soundingboard.scheme.Schemes;
import dev.soundingboard.trainee.TraineeCommand.Work;
import java.util.List;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Keeps where they work and who supervises them (P3): the last step of joining, or a change later. */
@Component
class SaveWork implements Handler<Work> {

    private final Schemes schemes;
    private final People people;
    private final Trainees trainees;
    private final Mentors mentors;
    private final Structure structure;
    private final TraineeCards cards;

    SaveWork(
            Schemes schemes,
            People people,
            Trainees trainees,
            Mentors mentors,
            Structure structure,
            TraineeCards cards) {
        this.schemes = schemes;
        this.people = people;
        this.trainees = trainees;
        this.mentors = mentors;
        this.structure = structure;
        this.cards = cards;
    }

    @Override
    public Reply handle(Actor actor, Work command) {
        return Reply.replace(schemes.find(command.scheme())
                .map(scheme -> trainees.begun(actor.person(), scheme.id())
                        .filter(trainee -> AbsenceRule.mayGoOn(trainee, scheme))
                        .map(trainee -> taken(trainee, actor, scheme, command))
                        .orElseGet(() -> TraineeRules.notJoined(scheme)))
                .orElseGet(JoinCommand::noSuchScheme));
    }

    private Card taken(Trainee trainee, Actor actor, Scheme scheme, Work command) {
        var joining = !trainee.isEnrolled();
        var known = known(command, scheme);
        return FormRules.problem(command, scheme.independence(), joining, known.size())
                .<Card>map(problem -> WorkForm.of(scheme, joining, known, command, problem))
                .orElseGet(() -> saved(trainee, actor, scheme, command, known));
    }

    private Card saved(Trainee trainee, Actor actor, Scheme scheme, Work command, List<Mentor> known) {
        var supervisors = known.stream().map(Mentor::person).collect(Collectors.toSet());
        structure.worksAt(actor.person(), scheme.id(), new Workplace(command.organisation(), command.department()));
        structure.isSupervisedBy(actor.person(), scheme.id(), new Supervisors(supervisors, command.typed()));
        if (trainee.isEnrolled()) {
            return cards.details(trainee, actor.zone(), scheme, "Saved.");
        }
        trainees.add(trainee.enrols());
        var person = people.get(actor.person()).joins(scheme.id(), Role.TRAINEE);
        return cards.joined(trainee, person.asActor(), scheme);
    }

    /** The mentors of this scheme among the ids; what is no id of one is nobody. */
    private List<Mentor> known(Work command, Scheme scheme) {
        var ids = command.picked().stream()
                .flatMap(id -> PickedId.read(id).stream())
                .toList();
        return mentors.findAll(ids, scheme.id());
    }
}
