package dev.soundingboard.trainee;

import dev.soundingboard.chat.Actor;
import dev.soundingboard.chat.Card;
import dev.soundingboard.chat.Query;
import dev.soundingboard.chat.Reply;
import dev.soundingboard.chat.Role;
import dev.soundingboard.joining.Notices;
import dev.soundingboard.scheme.Scheme;
import dev.soundingboard.scheme.Schemes;
import dev.soundingboard.trainee.TraineeCommand.Change;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Map;
import java.util.Objects;
import org.springframework.stereotype.Component;

/** Opens the form for one part of a trainee's details, with what is kept in it. A new privacy notice comes first. */
@Component
class ChangeDetails implements Query<Change> {

    private final Trainees trainees;
    private final TraineeRules rules;
    private final TraineeCards cards;
    private final Notices notices;
    private final Schemes schemes;
    private final Map<TraineeCommand.Part, Form> forms = Map.of(
            TraineeCommand.Part.ABOUT, this::about,
            TraineeCommand.Part.WORK, this::work,
            TraineeCommand.Part.DATE, this::date);

    ChangeDetails(Trainees trainees, TraineeRules rules, TraineeCards cards, Notices notices, Schemes schemes) {
        this.trainees = trainees;
        this.rules = rules;
        this.cards = cards;
        this.notices = notices;
        this.schemes = schemes;
    }

    @Override
    public Reply handle(Actor actor, Change command) {
        var scheme = schemes.get(actor.inScheme());
        var form = Objects.requireNonNull(forms.get(command.part()));
        return Reply.replace(trainees.find(actor.person(), scheme.id())
                .map(trainee -> notices.toAgreeFirst(actor, scheme, Role.TRAINEE)
                        .orElseGet(() -> form.of(trainee, actor.zone(), scheme)))
                .orElseGet(() -> TraineeRules.notJoined(scheme)));
    }

    private Card about(Trainee trainee, ZoneId zone, Scheme scheme) {
        return AboutForm.of(scheme, false, rules.today(zone), AboutForm.asSaid(trainee, scheme), "");
    }

    private Card work(Trainee trainee, ZoneId zone, Scheme scheme) {
        return cards.workForm(trainee, scheme);
    }

    /** A scheme that asks for no date has none to change. */
    private Card date(Trainee trainee, ZoneId zone, Scheme scheme) {
        var policy = scheme.joining().date();
        var date = trainee.keyDate().map(LocalDate::toString).orElse("");
        return policy == null
                ? cards.details(trainee, zone, scheme, "")
                : DateForm.of(policy, date, rules.today(zone), "");
    }

    @FunctionalInterface
    private interface Form {

        Card of(Trainee trainee, ZoneId zone, Scheme scheme);
    }
}
