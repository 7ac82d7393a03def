package io.uplink.domain.care.sla;

import io.uplink.domain.shared.DomainError;
import java.util.Map;

/** Why an SLA policy or calendar cannot be as asked. */
public sealed interface SlaError extends DomainError {

    @Override
    default Category category() {
        return switch (this) {
            case NoWorkingTime _, Overlap _, ResolutionBeforeResponse _ -> Category.INVALID;
            case NoSuch _ -> Category.NOT_FOUND;
        };
    }

    /** A clock that never runs would never fall due. */
    record NoWorkingTime() implements SlaError {
        @Override
        public String code() {
            return "sla.no-working-time";
        }
    }

    /** Two intervals of one day share a minute, or one ends before it starts. */
    record Overlap(int weekday) implements SlaError {
        @Override
        public String code() {
            return "sla.intervals-overlap";
        }

        @Override
        public Map<String, Object> members() {
            return Map.of("weekday", weekday);
        }
    }

    /** Nothing can be resolved before it was answered. */
    record ResolutionBeforeResponse() implements SlaError {
        @Override
        public String code() {
            return "sla.resolution-before-response";
        }
    }

    /** No such policy or calendar. */
    record NoSuch() implements SlaError {
        @Override
        public String code() {
            return "sla.not-found";
        }
    }
}
