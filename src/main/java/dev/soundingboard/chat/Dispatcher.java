package dev.soundingboard.chat;

import java.time.Duration;
import java.util.Objects;
import org.springframework.core.retry.RetryPolicy;
import org.springframework.core.retry.RetryTemplate;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Takes one turn: claims it, finds who speaks, checks the role, lets the handler answer, writes down what an
 * admin did; all in one transaction.
 *
 * <p>A turn that was claimed before is answered from a transaction that is rolled back, so it has no effect and its
 * answer is the present state. A turn that collides with another on a row is taken again after it.
 */
@Component
public class Dispatcher {

    private static final RetryPolicy AFTER_A_COLLISION = RetryPolicy.builder()
            .includes(ConcurrencyFailureException.class)
            .maxRetries(3)
            .delay(Duration.ofMillis(20))
            .jitter(Duration.ofMillis(20))
            .build();

    private final RetryTemplate retry = new RetryTemplate(AFTER_A_COLLISION);
    private final TransactionTemplate transaction;
    private final Inbox inbox;
    private final Actors actors;
    private final Permission permission;
    private final Commands commands;
    private final Audit audit;

    Dispatcher(
            TransactionTemplate transaction,
            Inbox inbox,
            Actors actors,
            Permission permission,
            Commands commands,
            Audit audit) {
        this.transaction = transaction;
        this.inbox = inbox;
        this.actors = actors;
        this.permission = permission;
        this.commands = commands;
        this.audit = audit;
    }

    public Reply take(Turn turn) {
        return Objects.requireNonNull(retry.invoke(() -> inTransaction(turn)));
    }

    private Reply inTransaction(Turn turn) {
        return Objects.requireNonNull(transaction.execute(status -> {
            var isQuery = commands.isQuery(turn.command());
            var isRepeated = !isQuery && !inbox.claim(turn.key());
            if (isRepeated) {
                status.setRollbackOnly();
            }
            var actor = actors.identify(turn.identity());
            var reply = permission
                    .refuse(actor, turn.command())
                    .map(refusal -> refused(turn, actor, isQuery, refusal))
                    .orElseGet(() ->
                            audit.of(actor, turn.command(), isQuery, () -> commands.handle(actor, turn.command())));
            return isRepeated && reply instanceof Reply.Hand ? Reply.silent() : reply; // a file leaves us once
        }));
    }

    /** A question has no effect to be claimed, but for the trace that a refused one leaves. */
    private Reply refused(Turn turn, Actor actor, boolean isQuery, Refusal refusal) {
        if (Audit.isForAdmins(turn.command()) && (!isQuery || inbox.claim(turn.key()))) {
            audit.refused(actor, turn.command());
        }
        return Reply.show(refusal);
    }
}
