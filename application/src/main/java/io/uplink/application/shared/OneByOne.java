package io.uplink.application.shared;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * What came of a run over a list, of which one that fails does not keep the others.
 *
 * @param done how many had something done
 * @param problem of the last one that failed
 */
public record OneByOne(int done, int failed, Optional<String> problem) {

    /** {@code work} says whether it did something. */
    public static <T> OneByOne over(List<T> all, Predicate<T> work) {
        var done = 0;
        var failed = 0;
        var problem = Optional.<String>empty();
        for (var one : all) {
            try {
                done += work.test(one) ? 1 : 0;
            } catch (RuntimeException failure) {
                failed++;
                problem = Optional.of(FailureSummary.of(failure));
            }
        }
        return new OneByOne(done, failed, problem);
    }

    /** For runs that had nothing to look at. */
    public static OneByOne none() {
        return new OneByOne(0, 0, Optional.empty());
    }

    /** For the page of jobs, behind what was done; empty if nothing failed. */
    public String trouble() {
        return problem.map(last -> ", " + failed + " failed: " + last).orElse("");
    }
}
