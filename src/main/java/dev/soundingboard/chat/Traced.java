package dev.soundingboard.chat;

/**
 * Where something went wrong, for the log, without the messages: those can quote what a person wrote, and those of a
 * database a whole row.
 */
public final class Traced extends Exception {

    private static final long serialVersionUID = 1;

    private Traced(Throwable original) {
        super(original.getClass().getName(), original.getCause() == null ? null : new Traced(original.getCause()));
        setStackTrace(original.getStackTrace());
    }

    public static Exception withoutText(Throwable original) {
        return new Traced(original);
    }
}
