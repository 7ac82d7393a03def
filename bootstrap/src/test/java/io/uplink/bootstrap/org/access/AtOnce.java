package io.uplink.bootstrap.org.access;

import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;

/** The same from many sides at the same moment. */
final class AtOnce {

    private AtOnce() {}

    static <T> List<T> run(int times, Callable<T> work) {
        var barrier = new CyclicBarrier(times);
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var running =
                    IntStream.range(0, times)
                            .mapToObj(_ ->
                                    threads.submit(() -> {
                                        barrier.await();
                                        return work.call();
                                    }))
                            .toList();
            return running.stream().map(AtOnce::result).toList();
        }
    }

    private static <T> T result(Future<T> future) {
        try {
            return future.get();
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new AssertionError(interrupted);
        } catch (ExecutionException failure) {
            throw new AssertionError(failure);
        }
    }
}
