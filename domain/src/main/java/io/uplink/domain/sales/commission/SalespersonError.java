package io.uplink.domain.sales.commission;

import io.uplink.domain.shared.DomainError;
import java.util.Map;

/** Why something about who sells for us, or their commissions, is refused. */
public sealed interface SalespersonError extends DomainError {

    @Override
    default String code() {
        return switch (this) {
            case NoSuch _ -> "salesperson.not-found";
            case NothingToPay _ -> "salesperson.nothing-to-pay";
            case PaidAlready _ -> "salesperson.paid-already";
        };
    }

    @Override
    default Category category() {
        return switch (this) {
            case NoSuch _ -> Category.NOT_FOUND;
            case NothingToPay _, PaidAlready _ -> Category.CONFLICT;
        };
    }

    @Override
    default Map<String, Object> members() {
        return Map.of();
    }

    record NoSuch() implements SalespersonError {}

    /** What was chosen, less what has to come back, is nothing or less. */
    record NothingToPay() implements SalespersonError {}

    /** Some of what was chosen was paid or taken back meanwhile. */
    record PaidAlready() implements SalespersonError {}
}
