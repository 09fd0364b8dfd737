package dev.soundingboard.cards;

import org.approvaltests.Approvals;
import org.approvaltests.core.Options;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every card, filled with its sample data, reads as it was approved. */
class CardApprovalTest {

    @ParameterizedTest(name = "{0}")
    @MethodSource("dev.soundingboard.cards.CardFile#product")
    void readsAsApproved(CardFile card) {
        Approvals.verify(
                CardOutline.of(card.expanded()),
                new Options().forFile().withBaseName("cards/" + card.name().replace('/', '-')));
    }
}
