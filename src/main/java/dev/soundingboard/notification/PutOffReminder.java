package dev.soundingboard.notification;

import dev.soundingboard.calendar.Days;
import dev.soundingboard.calendar.Moments;
import dev.soundingboard.chat.Actor;
import dev.soundingboard.chat.ConversationCommand.Home;
import dev.soundingboard.chat.Handler;
import dev.soundingboard.chat.News;
import dev.soundingboard.chat.Refusal;
import dev.soundingboard.chat.Reply;
import dev.soundingboard.notification.NoticeCommand.Later;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Component;

/** Puts a reminder off. It is told again at that moment, or when they may next be written to, if it still has a point. */
@Component
class PutOffReminder implements Handler<Later> {

    private final NotificationRows rows;
    private final Preferences preferences;
    private final Clock clock;

    PutOffReminder(NotificationRows rows, Preferences preferences, Clock clock) {
        this.rows = rows;
        this.preferences = preferences;
        this.clock = clock;
    }

    @Override
    public Reply handle(Actor actor, Later command) {
        var told = rows.inMessage(command.message(), actor.person());
        if (told.isEmpty()) {
            return Reply.show(Refusal.because("You have put this off already, or it is over.", Home.asButton()));
        }
        var preference = preferences.of(actor.person());
        var until = preference.allowedFrom(moment(command.until(), actor, preference));
        var inTime = told.stream().filter(due -> !due.isPointlessAt(until)).toList();
        if (inTime.isEmpty()) {
            return Reply.show(Refusal.because("That would be too late for this one.", Home.asButton()));
        }
        rows.tellAgain(inTime, until);
        return Reply.replace(new News(
                "Put off",
                "You will be reminded again on %s.".formatted(Moments.inWords(until, actor.zone())),
                List.of(Home.asButton())));
    }

    private Instant moment(Later.Until until, Actor actor, Preference preference) {
        var now = clock.instant();
        return switch (until) {
            case HOUR -> now.plus(Duration.ofHours(1));
            case TOMORROW ->
                Days.inTheMorningOf(LocalDate.ofInstant(now, actor.zone()).plusDays(1), actor.zone());
            case WORKING_DAY -> preference.nextWorkingDay(now);
        };
    }
}
