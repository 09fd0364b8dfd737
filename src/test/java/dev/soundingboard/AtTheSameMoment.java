package dev.soundingboard;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Supplier;

/** Several people, or nodes, who do something at the same moment. */
public final class AtTheSameMoment {

    private AtTheSameMoment() {}

    /** What each of them was answered, in their order. */
    @SafeVarargs
    public static <T> List<T> all(Supplier<T>... actions) throws Exception {
        var start = new CyclicBarrier(actions.length);
        var pool = Executors.newFixedThreadPool(actions.length);
        try {
            var underWay = new ArrayList<Future<T>>();
            for (var action : actions) {
                underWay.add(pool.submit(() -> {
                    start.await();
                    return action.get();
                }));
            }
            var answers = new ArrayList<T>();
            for (var one : underWay) {
                answers.add(one.get());
            }
            return answers;
        } finally {
            pool.shutdownNow();
        }
    }
}
