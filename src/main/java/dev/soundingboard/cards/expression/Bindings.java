package dev.soundingboard.cards.expression;

import java.util.SortedSet;
import java.util.TreeSet;

/** Collects the paths that a template reads. */
public final class Bindings {

    private final SortedSet<String> paths = new TreeSet<>();

    /** Notes what an expression reads, in its own value or on the way to it; returns where the value comes from. */
    public Places read(Expression expression, Places.Context context) {
        Places places = expression.trace(context, this);
        read(places);
        return places;
    }

    void read(Places places) {
        paths.addAll(places.paths());
    }

    public SortedSet<String> paths() {
        return new TreeSet<>(paths);
    }
}
