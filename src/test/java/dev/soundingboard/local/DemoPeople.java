package dev.soundingboard.local;

/** Brings people and what they did so far into an empty database. Each scheme's cast is a bean of this. */
@FunctionalInterface
public interface DemoPeople {

    /**
     * Called once, before the bot calls itself ready, when no person is known.
     *
     * @param stage who and where the local tenant is
     */
    void enter(Stage stage);
}
