package io.uplink.domain.money.invoice;

import io.uplink.domain.shared.DomainError;
import io.uplink.domain.shared.Language;
import java.util.Map;

/** Why an invoice refuses something. */
public sealed interface InvoiceError extends DomainError {

    @Override
    default String code() {
        return switch (this) {
            case NoSuch _ -> "invoice.not-found";
            case NotDraft _ -> "invoice.not-draft";
            case NotIssued _ -> "invoice.not-issued";
            case NothingToPay _ -> "invoice.nothing-to-pay";
            case PaidOn _ -> "invoice.paid-on";
            case MoreThanLeft _ -> "invoice.more-than-left";
            case TooManyLines _ -> "invoice.too-many-lines";
            case KeyDiffers _ -> "invoice.key-differs";
        };
    }

    @Override
    default Category category() {
        return switch (this) {
            case NoSuch _ -> Category.NOT_FOUND;
            case TooManyLines _ -> Category.INVALID;
            case NotDraft _, NotIssued _, NothingToPay _, PaidOn _, MoreThanLeft _, KeyDiffers _ ->
                    Category.CONFLICT;
        };
    }

    @Override
    default Map<String, Object> members() {
        return switch (this) {
            case MoreThanLeft(var left) -> Map.of("left", left);
            case TooManyLines(var most) -> Map.of("most", most);
            case NoSuch _, NotDraft _, NotIssued _, NothingToPay _, PaidOn _, KeyDiffers _ ->
                    Map.of();
        };
    }

    @Override
    default String about(Language language) {
        return this instanceof MoreThanLeft(var left) ? left : "";
    }

    record NoSuch() implements InvoiceError {}

    /** It was issued: it no longer changes. */
    record NotDraft() implements InvoiceError {}

    /** It is a draft, or void. */
    record NotIssued() implements InvoiceError {}

    /** It comes to nothing. */
    record NothingToPay() implements InvoiceError {}

    /** What was paid or credited on stays; a credit note takes from it. */
    record PaidOn() implements InvoiceError {}

    /** So much is left, as people write it. */
    record MoreThanLeft(String left) implements InvoiceError {}

    record TooManyLines(int most) implements InvoiceError {}

    /** The key that keeps a second click from doing it twice stands for something else. */
    record KeyDiffers() implements InvoiceError {}
}
