package io.uplink.domain.care.desk;

import io.uplink.domain.shared.DomainError;
import java.util.Map;

/** Why something at the desk cannot be used or changed. */
public sealed interface DeskError extends DomainError {

    @Override
    default String code() {
        return switch (this) {
            case NoSuchReply _ -> "canned-reply.not-found";
            case NoSuchMacro _ -> "macro.not-found";
            case NoSuchView _ -> "view.not-found";
            case NoSuchRun _ -> "bulk.not-found";
            case OtherRun _ -> "bulk.other-run";
            case TooMany _ -> "desk.too-many";
            case ReplyGone _ -> "macro.reply-gone";
            case ReplyInUse _ -> "canned-reply.in-use";
        };
    }

    @Override
    default Category category() {
        return switch (this) {
            case NoSuchReply _, NoSuchMacro _, NoSuchView _, NoSuchRun _ -> Category.NOT_FOUND;
            case OtherRun _, TooMany _, ReplyGone _, ReplyInUse _ -> Category.CONFLICT;
        };
    }

    /** Not there, or not for this reader. */
    record NoSuchReply() implements DeskError {}

    /** Not there, or not for this reader. */
    record NoSuchMacro() implements DeskError {}

    /** Not there, or not for this reader. */
    record NoSuchView() implements DeskError {}

    /** Not there, or somebody else's. */
    record NoSuchRun() implements DeskError {}

    /** Something else was asked for under this id. */
    record OtherRun() implements DeskError {}

    /** Whoever makes it has as many as one person may. */
    record TooMany(int most) implements DeskError {
        @Override
        public Map<String, Object> members() {
            return Map.of("most", most);
        }
    }

    /** The reply of the macro is not for whoever runs it. */
    record ReplyGone() implements DeskError {}

    /** A macro writes it. */
    record ReplyInUse() implements DeskError {}
}
