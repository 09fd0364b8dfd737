package dev.soundingboard.trainee;

import dev.soundingboard.calendar.Moments;
import dev.soundingboard.chat.Actor;
import dev.soundingboard.chat.Button;
import dev.soundingboard.chat.Card;
import dev.soundingboard.chat.ConversationCommand.Home;
import dev.soundingboard.chat.News;
import dev.soundingboard.chat.Query;
import dev.soundingboard.chat.Reply;
import dev.soundingboard.scheme.Scheme;
import dev.soundingboard.scheme.Schemes;
import dev.soundingboard.trainee.TraineeCommand.DateIsRight;
import dev.soundingboard.trainee.TraineeCommand.Details;
import java.util.List;
import org.springframework.stereotype.Component;

/** Thanks whoever says that their date is right (E2). It stays as it is, so pressed twice or late it says what is kept. */
@Component
class KeepDate implements Query<DateIsRight> {

    private final Trainees trainees;
    private final TraineeCards cards;
    private final Schemes schemes;

    KeepDate(Trainees trainees, TraineeCards cards, Schemes schemes) {
        this.trainees = trainees;
        this.cards = cards;
        this.schemes = schemes;
    }

    @Override
    public Reply handle(Actor actor, DateIsRight command) {
        var scheme = schemes.get(actor.inScheme());
        return Reply.replace(trainees.find(actor.person(), scheme.id())
                .map(trainee -> thanks(trainee, actor, scheme))
                .orElseGet(() -> TraineeRules.notJoined(scheme)));
    }

    private Card thanks(Trainee trainee, Actor actor, Scheme scheme) {
        var policy = scheme.joining().date();
        var date = trainee.keyDate();
        if (policy == null || date.isEmpty()) {
            return cards.details(trainee, actor.zone(), scheme, "");
        }
        return new News(
                "Thank you",
                "Your %s is %s. You can change it in your details at any time."
                        .formatted(policy.name(), Moments.dayInWords(date.get())),
                List.of(Home.asButton(), new Button("My details", new Details())));
    }
}
