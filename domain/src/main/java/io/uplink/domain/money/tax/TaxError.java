package io.uplink.domain.money.tax;

import io.uplink.domain.shared.DomainError;
import io.uplink.domain.shared.Language;
import java.util.Map;

/** Why taxes refuse something. */
public sealed interface TaxError extends DomainError {

    @Override
    default String code() {
        return switch (this) {
            case NoRate _ -> "tax.no-rate";
            case CodeTaken _ -> "tax.code-taken";
            case NoSuch _ -> "tax.not-found";
        };
    }

    @Override
    default Category category() {
        return switch (this) {
            case NoRate _, CodeTaken _ -> Category.CONFLICT;
            case NoSuch _ -> Category.NOT_FOUND;
        };
    }

    @Override
    default Map<String, Object> members() {
        return switch (this) {
            case NoRate(var tax) -> Map.of("tax", tax);
            case CodeTaken(var name) -> Map.of("name", name);
            case NoSuch _ -> Map.of();
        };
    }

    @Override
    default String about(Language language) {
        return switch (this) {
            case NoRate(var tax) -> tax;
            case CodeTaken(var name) -> name;
            case NoSuch _ -> "";
        };
    }

    /** The day is before the first rate of that code. */
    record NoRate(String tax) implements TaxError {}

    /** By the tax of that name. */
    record CodeTaken(String name) implements TaxError {}

    record NoSuch() implements TaxError {}
}
