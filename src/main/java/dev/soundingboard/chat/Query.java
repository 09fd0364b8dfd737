package dev.soundingboard.chat;

/** A use case that changes nothing, so that a second delivery of its activity may simply be answered again. */
public interface Query<C extends Command> extends Handler<C> {}
