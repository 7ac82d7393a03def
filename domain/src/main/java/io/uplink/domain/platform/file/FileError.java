package io.uplink.domain.platform.file;

import io.uplink.domain.shared.DomainError;
import java.util.Map;

/** Why a file is not taken or not found. */
public sealed interface FileError extends DomainError {

    record Empty() implements FileError {}

    record TooLarge(long mostBytes) implements FileError {}

    record TypeRefused() implements FileError {}

    record NotFound() implements FileError {}

    @Override
    default String code() {
        return switch (this) {
            case Empty _ -> "file.empty";
            case TooLarge _ -> "file.too-large";
            case TypeRefused _ -> "file.type-refused";
            case NotFound _ -> "file.not-found";
        };
    }

    @Override
    default Category category() {
        return switch (this) {
            case Empty _, TooLarge _, TypeRefused _ -> Category.INVALID;
            case NotFound _ -> Category.NOT_FOUND;
        };
    }

    @Override
    default Map<String, Object> members() {
        return switch (this) {
            case TooLarge(var mostBytes) -> Map.of("mostBytes", mostBytes);
            case Empty _, TypeRefused _, NotFound _ -> Map.of();
        };
    }
}
