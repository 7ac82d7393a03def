package io.uplink.domain.outreach.message;

import io.uplink.domain.shared.DomainError;
import java.util.Map;

/** Why a message cannot be shown, sent again or stopped. */
public sealed interface MessageError extends DomainError {

    @Override
    default String code() {
        return switch (this) {
            case NoSuch _ -> "message.not-found";
            case Refused _ -> "message.transition-refused";
            case TextGone _ -> "message.text-gone";
            case NoPhone _ -> "message.no-phone";
        };
    }

    @Override
    default Category category() {
        return switch (this) {
            case NoSuch _ -> Category.NOT_FOUND;
            case Refused _, TextGone _, NoPhone _ -> Category.CONFLICT;
        };
    }

    @Override
    default Map<String, Object> members() {
        return switch (this) {
            case Refused(var state) -> Map.of("state", state.code());
            case NoSuch _, TextGone _, NoPhone _ -> Map.of();
        };
    }

    /** It is not there, or not for this caller to see. */
    record NoSuch() implements MessageError {}

    /** That cannot be done to a message in this state. */
    record Refused(MessageState.Kind state) implements MessageError {}

    /** Its true text was forgotten, so it cannot be sent again. */
    record TextGone() implements MessageError {}

    /** There is no number to send to. */
    record NoPhone() implements MessageError {}
}
