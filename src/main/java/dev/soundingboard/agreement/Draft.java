package dev.soundingboard.agreement;

import dev.soundingboard.agreement.AgreementCommand.Confirm;
import dev.soundingboard.agreement.AgreementCommand.Read;
import dev.soundingboard.agreement.AgreementCommand.Step;
import dev.soundingboard.agreement.ReadCard.Fact;
import dev.soundingboard.chat.Button;
import java.util.ArrayList;
import java.util.List;

/** A version that isn't settled, as one of the two reads it. */
record Draft(OurAgreement ours, Agreement agreement) {

    /**
     * The card.
     *
     * @param first what the reader should know first; empty for where it stands
     * @param unfinished whether to offer the prompts that are open before anything else
     */
    ReadCard card(String first, boolean unfinished) {
        var sections = Sections.of(ours, agreement);
        return new ReadCard(
                ours.pair().id(),
                ours.shown(),
                "How you and %s will work together".formatted(ours.otherName()),
                first.isEmpty() ? lead() : first,
                facts(),
                sections,
                WhoSees.of(ours),
                ways(unfinished));
    }

    private String lead() {
        var other = ours.otherName();
        if (!ours.goesOn()) {
            return "This is as far as you got.";
        }
        if (ours.mine(agreement).isPresent()) {
            return "Thank you. I have asked %s to do the same.".formatted(other);
        }
        var what = ours.policy().signaturesRequired()
                ? "Sign it if it’s right. Your scheme asks you both to sign, so talking it through isn’t enough here."
                : "Sign it, or say that you talked it through.";
        return ours.others(agreement).isPresent()
                ? "%s has confirmed this and waits for you. %s".formatted(other, what)
                : "%s Then I ask %s to do the same.".formatted(what, other);
    }

    private List<Fact> facts() {
        var facts = new ArrayList<Fact>();
        ours.mine(agreement).ifPresent(it -> facts.add(new Fact("You", Facts.confirmed(ours, it))));
        ours.others(agreement).ifPresent(it -> facts.add(new Fact(ours.otherName(), Facts.confirmed(ours, it))));
        ours.settled()
                .ifPresent(it -> facts.add(new Fact("Until you both confirm this", "What you agreed before holds")));
        return facts;
    }

    private List<Button> ways(boolean unfinished) {
        var pair = ours.pair().id();
        var ways = new ArrayList<Button>();
        if (ours.goesOn()) {
            var open = ours.toCarryOnWith()
                    .filter(it -> unfinished && ours.others(agreement).isEmpty());
            if (ours.mine(agreement).isEmpty()) {
                open.ifPresent(it -> ways.add(new Button("Carry on", new Step(pair, it.id()))));
                confirmations().forEach(ways::add);
            }
            ways.add(new Button(
                    "Change something",
                    new Step(pair, ours.policy().prompts().get(0).id())));
        }
        ours.settled().ifPresent(it -> ways.add(new Button("What holds now", new Read(pair, it.number()))));
        ways.add(ours.mine(agreement).isPresent() ? 0 : ways.size(), AgreementRules.back(ours));
        return ways;
    }

    private List<Button> confirmations() {
        var sign = new Button("Sign it", confirm(How.SIGNED));
        var talked = new Button("We talked it through", confirm(How.TALKED_THROUGH));
        return ours.policy().signaturesRequired() ? List.of(sign) : List.of(sign, talked);
    }

    private Confirm confirm(How how) {
        return new Confirm(ours.pair().id(), agreement.number(), agreement.edits(), how);
    }
}
