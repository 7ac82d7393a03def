package io.uplink.domain.money.catalogue;

import io.uplink.domain.shared.DomainError;
import io.uplink.domain.shared.Language;
import java.util.Map;

/** Why the catalogue refuses something. */
public sealed interface ProductError extends DomainError {

    @Override
    default String code() {
        return switch (this) {
            case CodeTaken _ -> "product.code-taken";
            case NoSuch _ -> "product.not-found";
        };
    }

    @Override
    default Category category() {
        return switch (this) {
            case CodeTaken _ -> Category.CONFLICT;
            case NoSuch _ -> Category.NOT_FOUND;
        };
    }

    @Override
    default Map<String, Object> members() {
        return switch (this) {
            case CodeTaken(var name) -> Map.of("name", name);
            case NoSuch _ -> Map.of();
        };
    }

    @Override
    default String about(Language language) {
        return this instanceof CodeTaken(var name) ? name : "";
    }

    /** By the product of that name. */
    record CodeTaken(String name) implements ProductError {}

    record NoSuch() implements ProductError {}
}
