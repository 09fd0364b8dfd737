package dev.soundingboard.chat;

/**
 * One use case. It runs in the turn's transaction, touches no network, and answers an expected "no" with a
 * {@link Refusal}.
 *
 * <p>A handler may be called again for the same activity, in a transaction that is rolled back: its answer is then the
 * present state. So what changes something checks the version that the person saw, and shows what is there if it is
 * outdated.
 */
public interface Handler<C extends Command> {

    Reply handle(Actor actor, C command);
}
