package dev.soundingboard.account;

import dev.soundingboard.chat.Card;
import dev.soundingboard.chat.Role;
import dev.soundingboard.notification.Manner;
import dev.soundingboard.notification.NotificationContent;
import dev.soundingboard.notification.Notifications;
import dev.soundingboard.people.People;
import java.time.Clock;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Asks the old account, tells the new one, and moves when nobody has said no in time. */
@Component
class AccountNotifications implements NotificationContent {

    static final String QUESTION = "account.question";
    static final String WAIT = "account.wait";
    static final String HERE = "account.here";
    static final String GONE = "account.gone";
    static final String TIME_IS_OVER = CHORE + "account.move";
    private static final String ASKED = "account.asked";
    private static final String TEAM = "account.moved";
    private static final String REFUSED = "account.refused";
    private static final String STUCK = "account.stuck";

    private final Notifications notifications;
    private final Asked asked;
    private final Moving moving;
    private final AccountCards cards;
    private final People people;
    private final Clock clock;

    AccountNotifications(
            Notifications notifications, Asked asked, Moving moving, AccountCards cards, People people, Clock clock) {
        this.notifications = notifications;
        this.asked = asked;
        this.moving = moving;
        this.cards = cards;
        this.people = people;
        this.clock = clock;
    }

    void teamsThatItIsAsked(Asked.Move move) {
        teams(move, ASKED);
    }

    void teamsThatTheyMoved(Asked.Move move) {
        teams(move, TEAM);
    }

    void teamsThatItIsOff(Asked.Move move) {
        teams(move, REFUSED);
    }

    /** Everybody who looks after a scheme that they are in. */
    private void teams(Asked.Move move, String kind) {
        people.get(move.person()).schemes().stream()
                .flatMap(scheme -> people.admins(scheme).stream())
                .distinct()
                .forEach(admin -> notifications.tell(admin, kind, move.person()));
    }

    @Override
    public Set<String> kinds() {
        return Set.of(QUESTION, WAIT, HERE, GONE, TIME_IS_OVER, ASKED, TEAM, REFUSED, STUCK);
    }

    @Override
    public Manner mannerOf(String kind) {
        return kind.equals(QUESTION) ? Manner.WARNING : Manner.NEWS;
    }

    @Override
    public Optional<Card> write(String kind, UUID person, UUID subject) {
        return switch (kind) {
            case QUESTION -> asked.of(person).map(cards::question);
            case WAIT -> asked.of(subject).map(cards::wait);
            case HERE -> Optional.of(cards.here());
            case GONE -> people.find(subject).map(cards::gone);
            case ASKED -> asked.of(subject).map(cards::toTheTeams);
            case TEAM -> people.find(subject).map(cards::moved);
            case REFUSED -> people.find(subject).map(cards::refused);
            case STUCK -> people.find(subject).map(cards::stuck);
            default -> move(person);
        };
    }

    /** Nobody said no. */
    private Optional<Card> move(UUID person) {
        asked.of(person)
                .filter(move -> !move.due().isAfter(clock.instant()))
                .filter(move -> asked.forget(person))
                .ifPresent(this::move);
        return Optional.empty();
    }

    /** Whoever asked must be an admin there still, and the person somebody whom they may move. */
    private void move(Asked.Move move) {
        var person = people.get(move.person());
        var admin = people.find(move.askedBy())
                .filter(it -> it.rolesIn(move.scheme()).contains(Role.ADMIN))
                .isPresent();
        var theirs = !person.isAnAdmin() && !person.rolesIn(move.scheme()).isEmpty();
        if (admin && theirs && moving.free(move.fresh()).isPresent()) {
            teamsThatTheyMoved(move);
            moving.move(move.person(), move.fresh());
        } else {
            teams(move, STUCK);
        }
    }
}
