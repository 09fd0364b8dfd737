package dev.soundingboard.hours;

import dev.soundingboard.chat.Actor;
import dev.soundingboard.chat.Handler;
import dev.soundingboard.chat.Reply;
import dev.soundingboard.hours.HoursCommand.SaveZone;
import org.springframework.stereotype.Component;

/** Somebody reads times in a zone that they chose, whatever Teams says. */
@Component
class ChooseZone implements Handler<SaveZone> {

    private final MyHours mine;
    private final MyZone zone;

    ChooseZone(MyHours mine, MyZone zone) {
        this.mine = mine;
        this.zone = zone;
    }

    @Override
    public Reply handle(Actor actor, SaveZone command) {
        return Zones.of(command.zone())
                .map(chosen -> zone.change(actor, person -> person.chooses(chosen)))
                .orElseGet(() -> Reply.replace(ZoneForm.of(
                        mine.of(actor), "Type the name of a large city near you, and choose it from the list.")));
    }
}
