package dev.soundingboard.broadcast;

import dev.soundingboard.broadcast.BroadcastCommand.Change;
import dev.soundingboard.broadcast.BroadcastCommand.Discard;
import dev.soundingboard.broadcast.BroadcastCommand.Progress;
import dev.soundingboard.broadcast.BroadcastCommand.Recent;
import dev.soundingboard.broadcast.BroadcastCommand.Send;
import dev.soundingboard.broadcast.BroadcastCommand.Stop;
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
            facts.add("%s can’t be reached: they have not added the app, or have blocked it.".formatted(more(reach)));
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
        return new ProgressCard(
                broadcast.id(),
                count.settledOf(broadcast),
                summary(broadcast, count),
                broadcasts.words(broadcast).map(Words::title).orElse(""),
                about(broadcast, zone),
                facts(broadcast, count),
                ways(broadcast, count));
    }

    private static String summary(Broadcast broadcast, Count count) {
        if (!broadcast.isSent()) {
            return "Stopped";
        }
        return count.notYet() == 0
                ? "Sent"
                : "On its way: %s of %s told"
                        .formatted(
                                Amount.inWords(count.told()),
                                Amount.inWords(broadcast.reach().people()));
    }

    private static List<String> facts(Broadcast broadcast, Count count) {
        var facts = new ArrayList<String>();
        facts.add("%s told.".formatted(Amount.inWords(count.told())));
        if (broadcast.isSent()) {
            add(facts, count.coming(), "%s get it in the next minutes.");
            add(facts, count.waiting(), "%s wait until their hours begin.");
            add(
                    facts,
                    count.leftOut(),
                    "%s left out: they have switched these messages off, or it no longer concerns them.");
        } else {
            add(facts, count.notYet() + count.leftOut(), "%s not told.");
        }
        add(facts, count.unreached(), "%s can’t be reached: they have not added the app, or have blocked it.");
        add(facts, count.doubtful(), "%s may have got it: Teams didn’t say.");
        return facts;
    }

    private static void add(List<String> facts, int count, String sentence) {
        if (count > 0) {
            facts.add(sentence.formatted(Amount.inWords(count)));
        }
    }

    private static List<Button> ways(Broadcast broadcast, Count count) {
        return broadcast.isSent() && count.notYet() > 0
                ? List.of(
                        new Button("Refresh", new Progress(broadcast.id())),
                        new Button("Stop", new Stop(broadcast.id(), broadcast.version())),
                        TeamCommand.Menu.asButton())
                : List.of(TeamCommand.Menu.asButton(), Write.asButton(), Recent.asButton());
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
