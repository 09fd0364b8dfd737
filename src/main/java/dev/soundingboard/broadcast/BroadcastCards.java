package dev.soundingboard.broadcast;

import dev.soundingboard.broadcast.BroadcastCommand.Change;
import dev.soundingboard.broadcast.BroadcastCommand.Discard;
import dev.soundingboard.broadcast.BroadcastCommand.Send;
import dev.soundingboard.broadcast.BroadcastCommand.Write;
import dev.soundingboard.broadcast.Recipients.Reach;
import dev.soundingboard.broadcast.Tally.Count;
import dev.soundingboard.calendar.Moments;
import dev.soundingboard.chat.Amount;
import dev.soundingboard.chat.Button;
import dev.soundingboard.chat.Card;
import dev.soundingboard.chat.Refusal;
import dev.soundingboard.chat.TeamCommand;
import dev.soundingboard.scheme.Schemes;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;

/** Draws what the team is shown of its messages. */
@Component
class BroadcastCards {

    private final Broadcasts broadcasts;
    private final Recipients recipients;
    private final Tally tally;
    private final Schemes schemes;

    BroadcastCards(Broadcasts broadcasts, Recipients recipients, Tally tally, Schemes schemes) {
        this.broadcasts = broadcasts;
        this.recipients = recipients;
        this.tally = tally;
        this.schemes = schemes;
    }

    /** One that isn't this scheme's, or is gone. */
    static Refusal gone() {
        return Refusal.because(
                "I no longer have that message. I keep each for 30 days.",
                Write.asButton(),
                TeamCommand.Menu.asButton());
    }

    /** As it is now: to look at, or under way. */
    Card of(Broadcast broadcast, ZoneId zone) {
        return broadcast.isDraft() ? preview(broadcast) : progress(broadcast, tally.of(broadcast), zone);
    }

    Card preview(Broadcast broadcast) {
        return preview(broadcast, recipients.reach(broadcast.to()));
    }

    Card preview(Broadcast broadcast, Reach reach) {
        return broadcasts
                .words(broadcast)
                .<Card>map(words -> new PreviewCard(
                        reach.people() == 0
                                ? "This would reach nobody"
                                : "Send this to %s?".formatted(To.people(reach.people())),
                        facts(broadcast.to(), reach),
                        Message.of(
                                words,
                                broadcast.to(),
                                schemes.get(broadcast.to().scheme())),
                        ways(broadcast, reach)))
                .orElseGet(BroadcastCards::gone);
    }

    private static List<String> facts(To to, Reach reach) {
        var facts = new ArrayList<String>();
        if (reach.people() + reach.unreached() == 0) {
            facts.add("There is nobody among %s. Choose others.".formatted(to.inWords()));
            return facts;
        }
        facts.add("It goes to %s. Nobody has got it yet.".formatted(to.inWords()));
        if (reach.unreached() > 0) {
            facts.add("%s can’t be reached in Teams: they have not added the app, or have blocked it."
                    .formatted(more(reach)));
        }
        if (reach.people() > 0) {
            facts.add("Each gets it in their own hours, and never at night.");
        }
        return facts;
    }

    private static String more(Reach reach) {
        return reach.people() == 0
                ? To.people(reach.unreached())
                : "%s more".formatted(Amount.inWords(reach.unreached()));
    }

    private static List<Button> ways(Broadcast broadcast, Reach reach) {
        var ways = new ArrayList<Button>();
        if (reach.people() > 0) {
            ways.add(new Button(
                    "Send to " + To.people(reach.people()),
                    new Send(broadcast.id(), broadcast.version(), reach.people())));
        }
        ways.add(new Button("Change it", new Change(broadcast.id())));
        ways.add(new Button("Throw it away", new Discard(broadcast.id(), broadcast.version())));
        return ways;
    }

    Card progress(Broadcast broadcast, Count count, ZoneId zone) {
        var soFar = new SoFar(broadcast, count);
        return new ProgressCard(
                broadcast.id(),
                soFar.version(),
                soFar.summary(),
                broadcasts.words(broadcast).map(Words::title).orElse(""),
                about(broadcast, zone),
                soFar.facts(),
                soFar.ways());
    }

    /** To whom it goes or went, and when. */
    String about(Broadcast broadcast, ZoneId zone) {
        return broadcast
                .sentAt()
                .map(at -> "To %s. Sent %s.".formatted(broadcast.to().inWords(), Moments.inShort(at, zone)))
                .orElseGet(() -> "To %s. Written %s, and not sent."
                        .formatted(broadcast.to().inWords(), Moments.inShort(broadcast.madeAt(), zone)));
    }
}
