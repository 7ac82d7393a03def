package io.uplink.domain.money.document;

import io.uplink.domain.shared.DomainError;
import java.util.Map;

/** Why a document is not printed, or is not known. */
public sealed interface DocumentError extends DomainError {

    @Override
    default String code() {
        return switch (this) {
            case Draft _ -> "document.draft";
            case Unknown _ -> "document.unknown";
            case TooMany _ -> "document.too-many";
            case TooLong _ -> "document.too-long";
        };
    }

    @Override
    default Category category() {
        return switch (this) {
            case Draft _, TooLong _ -> Category.CONFLICT;
            case Unknown _ -> Category.NOT_FOUND;
            case TooMany _ -> Category.THROTTLED;
        };
    }

    @Override
    default Map<String, Object> members() {
        return switch (this) {
            case TooMany(var seconds) -> Map.of("retryAfterSeconds", seconds);
            case TooLong(var most) -> Map.of("most", most);
            case Draft _, Unknown _ -> Map.of();
        };
    }

    /** It has no number yet: what is on paper is for good. */
    record Draft() implements DocumentError {}

    /** No document of ours bears the code: whoever guesses learns nothing. */
    record Unknown() implements DocumentError {}

    /** It was looked at too often. */
    record TooMany(long retryAfterSeconds) implements DocumentError {}

    /** More lines than one statement takes: part of an account is no account. */
    record TooLong(int most) implements DocumentError {}
}
