package dev.soundingboard.account;

import dev.soundingboard.chat.Card;
import dev.soundingboard.notification.Manner;
import dev.soundingboard.notification.NotificationContent;
import dev.soundingboard.people.People;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** What the two accounts are told: the old one is asked first, and each hears when it is done. */
@Component
class AccountNotifications implements NotificationContent {

    static final String QUESTION = "account.question";
    static final String WAIT = "account.wait";
    static final String HERE = "account.here";
    static final String GONE = "account.gone";

    private final Asked asked;
    private final AccountCards cards;
    private final People people;

    AccountNotifications(Asked asked, AccountCards cards, People people) {
        this.asked = asked;
        this.cards = cards;
        this.people = people;
    }

    @Override
    public Set<String> kinds() {
        return Set.of(QUESTION, WAIT, HERE, GONE);
    }

    @Override
    public Manner mannerOf(String kind) {
        return kind.equals(QUESTION) ? Manner.WARNING : Manner.NEWS;
    }

    @Override
    public Optional<Card> write(String kind, UUID person, UUID subject) {
        if (kind.equals(QUESTION)) {
            return asked.of(person).map(cards::question);
        }
        if (kind.equals(WAIT)) {
            return asked.of(subject).map(cards::wait);
        }
        return kind.equals(HERE)
                ? Optional.of(cards.here())
                : people.find(subject).map(cards::gone);
    }
}
