package io.uplink.application.shared;

import static org.assertj.core.api.Assertions.assertThat;

import io.uplink.application.shared.Faults.Struck;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;

/**
 * Does a deed over and over, each time with another call of a port that fails, before or after it
 * did its work: nothing of what failed is left, and done again the world stands as if nothing had
 * failed.
 */
public final class FaultLoop {

    /** More calls than anything makes; a deed that makes more was not looked at to its end. */
    private static final int MOST_CALLS = 1_000;

    /** One that finds and one that tells; a deed that makes fewer goes past the ports that fail. */
    private static final int FEWEST_CALLS = 2;

    private FaultLoop() {}

    /** What deeds are done to; a new one for each failure. */
    public interface World {

        Faults faults();

        /** Everything that counts, without names that are given anew each time. */
        List<String> stands();

        /** Says with an assertion what holds at any time, also right after a failure. */
        void requireSound(String as);

        /** Lets come what comes by itself later. */
        default void settle() {}
    }

    /**
     * A part of a deed, done again if it failed.
     *
     * @param whole whether it is one unit of work: then nothing is left of it if it fails, and
     *     whoever did it is told; else what it had finished stays
     * @param list the one call that may stop it, if it is to go on with the rest after all others
     */
    public record Step(boolean whole, Optional<String> list, Runnable work) {

        public static Step whole(Runnable work) {
            return new Step(true, Optional.empty(), work);
        }

        public static Step parts(Runnable work) {
            return new Step(false, Optional.empty(), work);
        }

        /** A run over a list, of which one that fails does not keep the others. */
        public static Step run(String list, Runnable work) {
            return new Step(false, Optional.of(list), work);
        }

        private void requireKept(String as, String last, Optional<Struck> failed) {
            if (whole) {
                assertThat(failed).as("%s is told", as).isPresent();
            }
            if (list.isPresent() && failed.isPresent()) {
                assertThat(last).as("%s stops the run", as).startsWith(list.get());
            }
        }
    }

    /** What is done, to a world that is made ready for it. */
    public record Deed<W extends World>(String name, Function<W, List<Step>> made) {

        /** One that is a single unit of work. */
        public static <W extends World> Deed<W> whole(String name, Function<W, Runnable> made) {
            return new Deed<>(name, world -> List.of(Step.whole(made.apply(world))));
        }

        @Override
        public String toString() {
            return name;
        }
    }

    /** Has each call fail. */
    public static <W extends World> void run(Deed<W> deed, Supplier<W> worlds) {
        var well = worlds.get();
        deed.made().apply(well).forEach(step -> step.work().run());
        well.settle();
        well.requireSound(deed + " as it should be");
        var struck = 0;
        for (var whenDone : List.of(false, true)) {
            var call = 1;
            while (strikes(deed, worlds.get(), well.stands(), call, whenDone)) {
                call++;
                assertThat(call).as("calls of %s", deed).isLessThan(MOST_CALLS);
            }
            struck += call - 1;
        }
        assertThat(struck).as("calls of %s that failed", deed).isGreaterThan(2 * FEWEST_CALLS);
    }

    /** Whether a call of that number was made at all. */
    private static <W extends World> boolean strikes(
            Deed<W> deed, W world, List<String> due, int call, boolean whenDone) {
        var steps = deed.made().apply(world);
        world.faults().strike(call, whenDone);
        for (var step : steps) {
            var already = world.faults().struck();
            var before = world.stands();
            var failed = tried(step.work());
            if (!already && world.faults().struck()) {
                var as = "%s, call %d, %s".formatted(deed, call, world.faults().last());
                world.requireSound(as);
                step.requireKept(as, world.faults().last(), failed);
                if (step.whole()) {
                    assertThat(world.stands()).as("%s leaves", as).isEqualTo(before);
                }
                step.work().run();
            }
        }
        var as = "%s, call %d, %s, again".formatted(deed, call, world.faults().last());
        var struck = world.faults().heal();
        world.settle();
        world.requireSound(as);
        assertThat(world.stands()).as(as).isEqualTo(due);
        return struck;
    }

    private static Optional<Struck> tried(Runnable work) {
        try {
            work.run();
            return Optional.empty();
        } catch (Struck failed) {
            return Optional.of(failed);
        }
    }
}
