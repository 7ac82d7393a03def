package io.uplink.domain.sales.offer;

import io.uplink.domain.shared.DomainError;
import java.util.Map;

/** Why a package is refused. */
public sealed interface OfferError extends DomainError {

    @Override
    default String code() {
        return switch (this) {
            case NameTaken _ -> "offer.name-taken";
            case TooMany _ -> "offer.too-many";
            case NoSuch _ -> "offer.not-found";
        };
    }

    @Override
    default Category category() {
        return switch (this) {
            case NameTaken _, TooMany _ -> Category.CONFLICT;
            case NoSuch _ -> Category.NOT_FOUND;
        };
    }

    @Override
    default Map<String, Object> members() {
        return switch (this) {
            case TooMany(var most) -> Map.of("most", most);
            case NameTaken _, NoSuch _ -> Map.of();
        };
    }

    /** Another package is, or was once, called the same; its address would be the same too. */
    record NameTaken() implements OfferError {}

    record TooMany(int most) implements OfferError {}

    record NoSuch() implements OfferError {}
}
