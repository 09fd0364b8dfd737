package dev.soundingboard.broadcast;

import dev.soundingboard.broadcast.BroadcastCommand.Progress;
import dev.soundingboard.broadcast.BroadcastCommand.Recent;
import dev.soundingboard.broadcast.BroadcastCommand.Stop;
import dev.soundingboard.broadcast.BroadcastCommand.Write;
import dev.soundingboard.broadcast.Tally.Count;
import dev.soundingboard.chat.Amount;
import dev.soundingboard.chat.Button;
import dev.soundingboard.chat.TeamCommand;
import java.util.ArrayList;
import java.util.List;

/**
 * How far a message is, as the team may know it. Whoever waits for their hours can't be told from whoever has switched such
 * messages off, and of a few people nothing is said: both would tell what somebody has set for themself.
 */
record SoFar(Broadcast broadcast, Count count) {

    /** Among fewer, a figure is about somebody. */
    private static final int ENOUGH = 5;

    String summary() {
        if (!broadcast.isSent()) {
            return "Stopped";
        }
        if (areFew()) {
            return count.coming() == 0 ? "Sent" : "On its way";
        }
        return notToldYet() == 0
                ? "Sent"
                : "On its way: %s of %s told"
                        .formatted(
                                Amount.inWords(count.told()),
                                Amount.inWords(broadcast.reach().people()));
    }

    List<String> facts() {
        var facts = new ArrayList<String>();
        if (areFew()) {
            facts.add(
                    broadcast.isSent()
                            ? "Each gets it in their own hours."
                            : "Whoever had not got it by then does not get it.");
            facts.add("For fewer than five people I don’t show how many have it.");
            unreached(facts, broadcast.reach().unreached());
            return facts;
        }
        facts.add("%s told.".formatted(Amount.inWords(count.told())));
        if (broadcast.isSent()) {
            add(facts, count.coming(), "1 gets it in the next minutes.", "%s get it in the next minutes.");
            add(
                    facts,
                    count.waiting() + count.leftOut(),
                    "1 not told yet: each gets it in their own hours, unless they have switched such messages off.",
                    "%s not told yet: each gets it in their own hours, unless they have switched such messages off.");
        } else {
            add(
                    facts,
                    count.underWay(),
                    "1 may still get it: it was on its way to them.",
                    "%s may still get it: it was on its way to them.");
            add(facts, notToldYet() - count.underWay(), "1 not told.", "%s not told.");
        }
        unreached(facts, count.unreached());
        add(facts, count.doubtful(), "1 may have got it: Teams didn’t say.", "%s may have got it: Teams didn’t say.");
        return facts;
    }

    private static void unreached(List<String> facts, int count) {
        add(
                facts,
                count,
                "1 can’t be reached in Teams: they have not added the app, or have blocked it.",
                "%s can’t be reached in Teams: they have not added the app, or have blocked it.");
    }

    private static void add(List<String> facts, int count, String one, String several) {
        if (count > 0) {
            facts.add(count == 1 ? one : several.formatted(Amount.inWords(count)));
        }
    }

    List<Button> ways() {
        var menu = TeamCommand.Menu.asButton();
        var stop = new Button("Stop", new Stop(broadcast.id(), broadcast.version()));
        if (!broadcast.isSent() || (notToldYet() == 0 && !areFew())) {
            return List.of(menu, Write.asButton(), Recent.asButton());
        }
        return areFew() && count.coming() == 0
                ? List.of(menu, stop)
                : List.of(new Button("Refresh", new Progress(broadcast.id())), stop, menu);
    }

    /** It only grows, and only with what is shown: of one that was stopped it is more than of any that goes on. */
    int version() {
        var people = broadcast.reach().people();
        if (!broadcast.isSent()) {
            return 2 * people + 1 - count.underWay();
        }
        return people - (areFew() ? count.coming() : count.coming() + count.waiting());
    }

    private int notToldYet() {
        return count.coming() + count.waiting() + count.leftOut();
    }

    private boolean areFew() {
        return broadcast.reach().people() < ENOUGH;
    }
}
