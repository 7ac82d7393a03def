package io.uplink.domain.money.quote;

import io.uplink.domain.shared.DomainError;

/** Why a quote refuses something. */
public sealed interface QuoteError extends DomainError {

    @Override
    default String code() {
        return switch (this) {
            case NoSuch _ -> "quote.not-found";
            case NotDraft _ -> "quote.not-draft";
            case NotOpen _ -> "quote.not-open";
            case Expired _ -> "quote.expired";
            case NothingOffered _ -> "quote.nothing-offered";
            case KeyDiffers _ -> "quote.key-differs";
        };
    }

    @Override
    default Category category() {
        return switch (this) {
            case NoSuch _ -> Category.NOT_FOUND;
            case NotDraft _, NotOpen _, Expired _, NothingOffered _, KeyDiffers _ ->
                    Category.CONFLICT;
        };
    }

    record NoSuch() implements QuoteError {}

    /** It was sent: it no longer changes. */
    record NotDraft() implements QuoteError {}

    /** It is a draft, declined or converted already. */
    record NotOpen() implements QuoteError {}

    /** The day up to which it held has passed. */
    record Expired() implements QuoteError {}

    /** It comes to nothing. */
    record NothingOffered() implements QuoteError {}

    /** The key that keeps a second click from doing it twice stands for something else. */
    record KeyDiffers() implements QuoteError {}
}
