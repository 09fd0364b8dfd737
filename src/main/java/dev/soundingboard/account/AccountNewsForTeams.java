package dev.soundingboard.account;

import dev.soundingboard.chat.Card;
import dev.soundingboard.notification.Manner;
import dev.soundingboard.notification.NotificationContent;
import dev.soundingboard.notification.Notifications;
import dev.soundingboard.people.People;
import dev.soundingboard.people.Person;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Tells everybody who looks after a scheme of theirs what becomes of somebody's move. */
@Component
class AccountNewsForTeams implements NotificationContent {

    private static final String ASKED = "account.asked";
    private static final String MOVED = "account.moved";
    private static final String REFUSED = "account.refused";
    private static final String STUCK = "account.stuck";

    private final Notifications notifications;
    private final Asked asked;
    private final AccountCards cards;
    private final People people;

    AccountNewsForTeams(Notifications notifications, Asked asked, AccountCards cards, People people) {
        this.notifications = notifications;
        this.asked = asked;
        this.cards = cards;
        this.people = people;
    }

    void isAsked(Asked.Move move) {
        tell(move, ASKED);
    }

    void isDone(Asked.Move move) {
        tell(move, MOVED);
    }

    void isRefused(Asked.Move move) {
        tell(move, REFUSED);
    }

    void isStuck(Asked.Move move) {
        tell(move, STUCK);
    }

    private void tell(Asked.Move move, String kind) {
        people.get(move.person()).schemes().stream()
                .flatMap(scheme -> people.admins(scheme).stream())
                .distinct()
                .forEach(admin -> notifications.tell(admin, kind, move.person()));
    }

    @Override
    public Set<String> kinds() {
        return Set.of(ASKED, MOVED, REFUSED, STUCK);
    }

    @Override
    public Manner mannerOf(String kind) {
        return Manner.NEWS;
    }

    @Override
    public Optional<Card> write(String kind, UUID person, UUID subject) {
        return kind.equals(ASKED)
                ? asked.of(subject).map(cards::toTheTeams)
                : people.find(subject).map(whom -> ended(kind, whom));
    }

    private Card ended(String kind, Person whom) {
        if (kind.equals(MOVED)) {
            return cards.moved(whom);
        }
        return kind.equals(REFUSED) ? cards.refused(whom) : cards.stuck(whom);
    }
}
