package dev.soundingboard.notification;

import dev.soundingboard.chat.Card;
import dev.soundingboard.chat.Traced;
import dev.soundingboard.notification.Digests.Written;
import dev.soundingboard.notification.OtherWay.Told;
import dev.soundingboard.notification.OtherWay.When;
import dev.soundingboard.notification.Settlement.State;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.dao.TransientDataAccessException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.TransactionException;
import org.springframework.transaction.support.TransactionTemplate;

/** Carries one parcel: asks the features what to say, sends it outside any transaction, settles it. */
@Component
class Carrier {

    private static final Logger LOG = LoggerFactory.getLogger(Carrier.class);
    private static final Duration A_SECOND = Duration.ofSeconds(1);
    private static final Settlement DROPPED = Settlement.as(State.DROPPED, "no longer relevant");

    private final ClaimedRows rows;
    private final Contents contents;
    private final Digests digests;
    private final TransactionTemplate transaction;
    private final Messenger messenger;
    private final ObjectProvider<OtherWay> otherWay;
    private final StandingCards standing;
    private final Renewal renewal;
    private final List<ByPost> posts;

    Carrier(
            ClaimedRows rows,
            Contents contents,
            Digests digests,
            TransactionTemplate transaction,
            Messenger messenger,
            ObjectProvider<OtherWay> otherWay,
            StandingCards standing,
            Renewal renewal,
            List<ByPost> posts) {
        this.rows = rows;
        this.contents = contents;
        this.digests = digests;
        this.transaction = transaction;
        this.messenger = messenger;
        this.otherWay = otherWay;
        this.standing = standing;
        this.renewal = renewal;
        this.posts = posts;
    }

    /** Whether what comes after it may go out: not if this is to be tried again. */
    boolean carry(Parcel parcel) {
        var written = new ArrayList<Written>();
        var goesOn = true;
        for (var due : parcel.contents()) {
            var settlement = settled(parcel, due, written);
            settlement.ifPresent(it -> rows.settle(parcel, List.of(due), it));
            goesOn &= due.isSilent() || settlement.filter(Carrier::isPutOff).isEmpty();
        }
        return written.isEmpty() ? goesOn : !isPutOff(send(parcel, written)) && goesOn;
    }

    private static boolean isPutOff(Settlement settlement) {
        return settlement.state() == State.RETRY;
    }

    /** One that can't be written must not keep the others waiting; the database may be away, or a chore meet a turn. */
    private Optional<Settlement> settled(Parcel parcel, Due due, List<Written> written) {
        try {
            if (due.goesByPost()) {
                return Optional.of(post(parcel, due));
            }
            if (due.isRenewal()) {
                return Optional.of(renewal.carryOut(due, () -> write(due)));
            }
            var card = write(due);
            card.ifPresent(it -> written.add(new Written(due, it)));
            return card.isPresent() ? Optional.empty() : Optional.of(DROPPED);
        } catch (TransientDataAccessException | DataAccessResourceFailureException | TransactionException e) {
            return Optional.of(Settlement.retryAfter(A_SECOND));
        } catch (RuntimeException e) {
            LOG.error("Notification {} of kind {} can't be written", due.id(), due.kind(), Traced.withoutText(e));
            return Optional.of(Settlement.as(State.FAILED, e.getClass().getSimpleName()));
        }
    }

    /** Once it has begun, nobody can tell whether it arrived: a node that dies leaves it {@code UNKNOWN}. */
    private Settlement post(Parcel parcel, Due due) {
        var taker = posts.stream()
                .filter(post -> post.kinds().contains(due.kind()))
                .findFirst()
                .orElseThrow();
        return rows.begin(parcel, List.of(due)) ? taker.send(due.subject()).settlement() : DROPPED;
    }

    private Optional<Card> write(Due due) {
        return Objects.requireNonNull(transaction.execute(status -> contents.write(due)));
    }

    /** Some may have been taken from it meanwhile, because they are not to be told any more; then it is looked at again. */
    private Settlement send(Parcel parcel, List<Written> written) {
        var told = written.stream().map(Written::due).toList();
        if (!begun(parcel, told)) {
            rows.handBack(List.of(parcel));
            return DROPPED;
        }
        var notice = digests.of(parcel, written);
        var delivery = delivered(parcel.person(), notice, told);
        rows.settle(parcel, told, delivery.settlement());
        if (delivery.place().isPresent()) {
            otherWay(When.BESIDE_THE_CHAT, parcel.person(), notice, told);
        }
        return delivery.settlement();
    }

    /** All or none; one alone needs no transaction for that. */
    private boolean begun(Parcel parcel, List<Due> told) {
        return told.size() == 1
                ? rows.begin(parcel, told)
                : Objects.requireNonNull(transaction.execute(status -> {
                    var all = rows.begin(parcel, told);
                    if (!all) {
                        status.setRollbackOnly();
                    }
                    return all;
                }));
    }

    private Delivery delivered(UUID person, Notice notice, List<Due> told) {
        return otherWay(When.INSTEAD_OF_THE_CHAT, person, notice, told).orElseGet(() -> {
            var delivery = messenger.send(person, notice);
            delivery.place().ifPresent(place -> standing.sent(person, place, notice.card()));
            if (delivery.isBlocked()) { // and stays so, because the chat has to say it too when they are back
                otherWay(When.WHERE_THE_CHAT_IS_BLOCKED, person, notice, told);
            }
            return delivery;
        });
    }

    private Optional<Delivery> otherWay(When when, UUID person, Notice notice, List<Due> due) {
        var told = due.stream()
                .map(it -> new Told(it.kind(), it.subject(), contents.mannerOf(it.kind())))
                .toList();
        return otherWay.stream()
                .flatMap(way -> way.send(when, person, told, notice.card()).stream())
                .findFirst();
    }
}
