package io.uplink.bootstrap.money;

import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;

/** Several who do the same at the same moment. */
public final class AtOnce {

    private static final int LIMIT_SECONDS = 60;

    private AtOnce() {}

    /** What each of them got; whoever was refused got the refusal. */
    public static <T> List<Future<T>> all(int many, Callable<T> work) throws InterruptedException {
        var start = new CyclicBarrier(many);
        try (var threads = Executors.newFixedThreadPool(many)) {
            return threads.invokeAll(
                    IntStream.range(0, many)
                            .<Callable<T>>mapToObj(_ ->
                                    () -> {
                                        start.await(LIMIT_SECONDS, TimeUnit.SECONDS);
                                        return work.call();
                                    })
                            .toList(),
                    LIMIT_SECONDS,
                    TimeUnit.SECONDS);
        }
    }

    /** How many of them got that, none being refused. */
    public static <T> long got(T what, List<Future<T>> answers)
            throws InterruptedException, ExecutionException {
        var many = 0;
        for (var answer : answers) {
            many += answer.get().equals(what) ? 1 : 0;
        }
        return many;
    }

    /** How many of them were not refused. */
    public static long succeeded(List<? extends Future<?>> answers) {
        return answers.stream().filter(one -> one.state() == Future.State.SUCCESS).count();
    }
}
