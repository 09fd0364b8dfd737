package dev.soundingboard.agreement;

import dev.soundingboard.agreement.AgreementCommand.Read;
import dev.soundingboard.agreement.AgreementCommand.Step;
import dev.soundingboard.agreement.AgreementCommand.StillRight;
import dev.soundingboard.agreement.ReadCard.Fact;
import dev.soundingboard.calendar.Moments;
import dev.soundingboard.chat.Button;
import java.util.ArrayList;
import java.util.List;

/** A version that both have confirmed, as one of the two reads it: what holds now, or what held once. */
record Settled(OurAgreement ours, Agreement agreement, String first, List<Button> next) {

    ReadCard card() {
        return new ReadCard(
                ours.pair().id(),
                ours.shown(),
                "How you and %s work together".formatted(ours.otherName()),
                first.isEmpty() ? lead() : first,
                facts(),
                Sections.of(ours, agreement),
                WhoSees.of(ours),
                ways());
    }

    private boolean holds() {
        return ours.settled().filter(agreement::equals).isPresent();
    }

    private String lead() {
        if (!holds()) {
            return "This is an older version. It doesn’t hold any more.";
        }
        if (!ours.goesOn()) {
            return "This is what you agreed. Your mentoring has ended.";
        }
        return ours.isToReview()
                ? "It’s time to look at your agreement again. Is it still right?"
                : "This is what you agreed.";
    }

    private List<Fact> facts() {
        var facts = new ArrayList<Fact>();
        ours.mine(agreement).ifPresent(it -> facts.add(new Fact("You", Facts.confirmed(ours, it))));
        ours.others(agreement).ifPresent(it -> facts.add(new Fact(ours.otherName(), Facts.confirmed(ours, it))));
        agreement
                .reviewOn()
                .filter(day -> holds() && ours.goesOn())
                .ifPresent(day -> facts.add(new Fact("Look at it again", Moments.dayInWords(day))));
        return facts;
    }

    private List<Button> ways() {
        var pair = ours.pair().id();
        var ways = new ArrayList<>(next);
        if (holds() && ours.goesOn() && ours.draft().isEmpty()) {
            if (ours.isToReview()) {
                ways.add(new Button("Still right", new StillRight(pair, agreement.number(), agreement.version())));
            }
            ways.add(new Button(
                    "Change it", new Step(pair, ours.policy().prompts().get(0).id())));
        }
        ours.newest()
                .filter(newest -> !newest.equals(agreement))
                .ifPresent(newest -> ways.add(new Button("The newest version", new Read(pair, newest.number()))));
        if (agreement.number() > 1) {
            ways.add(new Button("The version before", new Read(pair, agreement.number() - 1)));
        }
        ways.add(ours.isToReview() ? ways.size() : next.size(), AgreementRules.back(ours));
        return ways;
    }
}
