package io.uplink.domain.care.ticket;

import io.uplink.domain.shared.DomainError;

/** Why a category or a kind of fee cannot be changed. */
public sealed interface CatalogueError extends DomainError {

    @Override
    default String code() {
        return switch (this) {
            case NoSuchCategory _ -> "category.not-found";
            case CategoryTaken _ -> "category.taken";
            case CategoryInUse _ -> "category.in-use";
            case NoSuchFeeType _ -> "fee-type.not-found";
            case FeeTypeTaken _ -> "fee-type.taken";
            case FeeTypeInUse _ -> "fee-type.in-use";
        };
    }

    @Override
    default Category category() {
        return switch (this) {
            case NoSuchCategory _, NoSuchFeeType _ -> Category.NOT_FOUND;
            case CategoryTaken _, CategoryInUse _, FeeTypeTaken _, FeeTypeInUse _ ->
                    Category.CONFLICT;
        };
    }

    record NoSuchCategory() implements CatalogueError {}

    /** The key belongs to another one. */
    record CategoryTaken() implements CatalogueError {}

    /** Tickets have it, so it can only be set aside. */
    record CategoryInUse() implements CatalogueError {}

    record NoSuchFeeType() implements CatalogueError {}

    /** The name belongs to another one. */
    record FeeTypeTaken() implements CatalogueError {}

    /** Fees were made from it, so it can only be set aside. */
    record FeeTypeInUse() implements CatalogueError {}
}
