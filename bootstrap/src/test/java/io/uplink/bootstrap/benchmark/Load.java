package io.uplink.bootstrap.benchmark;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.locks.LockSupport;
import java.util.function.LongFunction;

/** Drives one kind of request, bounded in time, and says how long the answers took. */
final class Load {

    private Load() {}

    /**
     * What came of it.
     *
     * @param nanos how long each answer took, sorted
     * @param bytes of the last answer
     */
    @SuppressWarnings("ArrayRecordComponent")
    record Result(double perSecond, long[] nanos, long failures, long bytes) {

        double millis(double quantile) {
            if (nanos.length == 0) {
                return Double.NaN;
            }
            var place = (int) Math.min(nanos.length - 1, Math.ceil(quantile * nanos.length) - 1);
            return nanos[Math.max(0, place)] / 1e6;
        }

        long requests() {
            return nanos.length;
        }
    }

    /** Each connection asks again as soon as it was answered. */
    static Result closed(int port, int connections, Duration time, LongFunction<byte[]> request) {
        var until = System.nanoTime() + time.toNanos();
        return run(
                port,
                connections,
                request,
                number -> System.nanoTime() < until ? System.nanoTime() : -1);
    }

    /**
     * Requests start at fixed moments whether or not earlier ones were answered in time; an answer
     * counts from the moment its request was due, so that a stall is not left out.
     */
    static Result open(
            int port,
            int connections,
            double perSecond,
            Duration time,
            LongFunction<byte[]> request) {
        var start = System.nanoTime();
        var gap = 1e9 / perSecond;
        var all = (long) (perSecond * time.toSeconds());
        return run(
                port,
                connections,
                request,
                number -> number < all ? start + (long) (number * gap) : -1);
    }

    /** Each connection asks once, all at the same moment. */
    static Result atOnce(int port, int connections, LongFunction<byte[]> request) {
        var start = System.nanoTime();
        return run(port, connections, request, number -> number < connections ? start : -1);
    }

    /** When the request of that number is due, in nanoseconds; negative when there is no more. */
    private interface Schedule {
        long due(long number);
    }

    private static Result run(
            int port, int connections, LongFunction<byte[]> request, Schedule schedule) {
        var numbers = new AtomicLong();
        var failures = new AtomicLong();
        var bytes = new AtomicLong();
        var taken = new long[connections][];
        var done = new CountDownLatch(connections);
        var start = System.nanoTime();
        for (var c = 0; c < connections; c++) {
            var slot = c;
            Thread.ofPlatform()
                    .daemon()
                    .start(() -> {
                        try {
                            try (var line = new HttpLine(port)) {
                                taken[slot] =
                                        one(line, request, schedule, numbers, failures, bytes);
                            }
                        } catch (IOException broken) {
                            failures.incrementAndGet();
                            taken[slot] = new long[0];
                        } finally {
                            done.countDown();
                        }
                    });
        }
        try {
            done.await();
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(interrupted);
        }
        var seconds = (System.nanoTime() - start) / 1e9;
        var nanos = Arrays.stream(taken).flatMapToLong(Arrays::stream).sorted().toArray();
        return new Result(nanos.length / seconds, nanos, failures.get(), bytes.get());
    }

    private static long[] one(
            HttpLine line,
            LongFunction<byte[]> request,
            Schedule schedule,
            AtomicLong numbers,
            AtomicLong failures,
            AtomicLong bytes)
            throws IOException {
        var taken = new ArrayList<Long>();
        while (true) {
            var number = numbers.getAndIncrement();
            var due = schedule.due(number);
            if (due < 0) {
                break;
            }
            for (var now = System.nanoTime(); now < due; now = System.nanoTime()) {
                LockSupport.parkNanos(due - now);
            }
            var answer = line.ask(request.apply(number));
            taken.add(System.nanoTime() - due);
            bytes.set(answer.bytes());
            if (answer.status() >= 400) {
                failures.incrementAndGet();
            }
        }
        return taken.stream().mapToLong(Long::longValue).toArray();
    }

    /** Clients that lose their network in the middle of a request, all at once. */
    static void hangUp(int port, int clients, byte[] request) {
        var done = new CountDownLatch(clients);
        for (var c = 0; c < clients; c++) {
            Thread.ofPlatform()
                    .daemon()
                    .start(() -> {
                        try {
                            new HttpLine(port).hangUpAfter(request, request.length);
                        } catch (IOException reset) {
                            throw new UncheckedIOException(reset);
                        } finally {
                            done.countDown();
                        }
                    });
        }
        try {
            done.await();
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }
}
