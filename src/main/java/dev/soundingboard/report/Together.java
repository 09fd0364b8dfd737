package dev.soundingboard.report;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntBinaryOperator;

/**
 * Neighbours in a list that are shown as one because some of them are too few: from the first on, they are put together
 * until they are five people.
 *
 * <p>The order is that of the calendar or of the scheme file, never that of size, so where one ends says little about the
 * sizes. What is guaranteed, also to somebody who knows all this, who sees the total, and who has seen an older report: of
 * one that was put together with others, or that is under five, the number can't be worked out. Before the last of those
 * put together there can be nought to four people in any way that adds up, and so the last itself can be any of five
 * numbers; and {@link Figure} blurs their sum. Tests go through all small tables.
 *
 * @param first place in the list
 * @param last place in the list
 */
record Together(int first, int last) {

    /**
     * Those of a list that goes on. The last ones, while they aren't five, are in none: they wait, and no total has them.
     *
     * @param people how many different people there are from one place to another
     */
    static List<Together> soFar(int size, IntBinaryOperator people) {
        var found = new ArrayList<Together>();
        var first = 0;
        for (var last = 0; last < size; last++) {
            if (people.applyAsInt(first, last) >= Figure.SIZE) {
                found.add(new Together(first, last));
                first = last + 1;
            }
        }
        return List.copyOf(found);
    }

    /** Those of a list that is complete: the last ones, if they aren't five, belong to the ones before. */
    static List<Together> ofAll(int size, IntBinaryOperator people) {
        var found = new ArrayList<>(soFar(size, people));
        if (!found.isEmpty()) {
            var last = found.remove(found.size() - 1);
            found.add(new Together(last.first, size - 1));
        }
        return List.copyOf(found);
    }

    boolean isOne() {
        return first == last;
    }
}
