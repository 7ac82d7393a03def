package io.uplink.domain.care.complaint;

import io.uplink.domain.shared.DomainError;
import java.util.Map;

/** Why something cannot be done with a complaint. */
public sealed interface ComplaintError extends DomainError {

    @Override
    default String code() {
        return switch (this) {
            case NotFound _ -> "complaint.not-found";
            case TransitionRefused _ -> "complaint.transition-refused";
            case AppealUsed _ -> "complaint.appeal-used";
            case AppealTooLate _ -> "complaint.appeal-too-late";
            case FormUsed _ -> "complaint.form-used";
            case LooksLikeARobot _ -> "complaint.robot";
            case TooMany _ -> "complaint.too-many";
        };
    }

    @Override
    default Category category() {
        return switch (this) {
            case NotFound _ -> Category.NOT_FOUND;
            case TransitionRefused _, AppealUsed _, AppealTooLate _, FormUsed _ ->
                    Category.CONFLICT;
            case LooksLikeARobot _ -> Category.INVALID;
            case TooMany _ -> Category.THROTTLED;
        };
    }

    /** Not there, or not for this caller to see. */
    record NotFound() implements ComplaintError {}

    /** No arrow leads from the state it is in to the one asked for. */
    record TransitionRefused(ComplaintState.Kind from, ComplaintState.Kind to)
            implements ComplaintError {
        @Override
        public Map<String, Object> members() {
            return Map.of("from", from.code(), "to", to.code());
        }
    }

    /** The complainant appealed before; who still disagrees goes to the regulator. */
    record AppealUsed() implements ComplaintError {}

    /** The days in which a rejection may be appealed have passed. */
    record AppealTooLate() implements ComplaintError {}

    /** The form was sent before, with other words. */
    record FormUsed(String number) implements ComplaintError {
        @Override
        public Map<String, Object> members() {
            return Map.of("number", number);
        }
    }

    /** A field that people do not see was filled in. */
    record LooksLikeARobot() implements ComplaintError {}

    /** Sent too often with one number, or from one address. */
    record TooMany(long retryAfterSeconds) implements ComplaintError {
        @Override
        public Map<String, Object> members() {
            return Map.of("retryAfterSeconds", retryAfterSeconds);
        }
    }
}
