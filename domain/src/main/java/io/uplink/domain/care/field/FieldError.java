package io.uplink.domain.care.field;

import io.uplink.domain.shared.DomainError;
import io.uplink.domain.shared.Language;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Why a field cannot be made or changed, or a ticket not be resolved without it. */
public sealed interface FieldError extends DomainError {

    @Override
    default String code() {
        return switch (this) {
            case NoSuchField _ -> "field.not-found";
            case Taken _ -> "field.taken";
            case InUse _ -> "field.in-use";
            case TooMany _ -> "field.too-many";
            case Missing _ -> "ticket.fields-missing";
        };
    }

    @Override
    default Category category() {
        return switch (this) {
            case NoSuchField _ -> Category.NOT_FOUND;
            case Taken _, InUse _, TooMany _, Missing _ -> Category.CONFLICT;
        };
    }

    record NoSuchField() implements FieldError {}

    /** The category has a field with that key. */
    record Taken() implements FieldError {}

    /** Tickets have values in it, so it can only be retired. */
    record InUse() implements FieldError {}

    /** The category asks for as many as somebody fills in. */
    record TooMany(int most) implements FieldError {
        @Override
        public Map<String, Object> members() {
            return Map.of("most", most);
        }
    }

    /** What is needed to resolve the ticket is not filled in. */
    record Missing(List<Field> fields) implements FieldError {

        public Missing {
            fields = List.copyOf(fields);
        }

        @Override
        public Map<String, Object> members() {
            return Map.of(
                    "fields",
                    fields.stream()
                            .map(field ->
                                    Map.of(
                                            "key", field.key(),
                                            "english", field.english(),
                                            "swahili", field.swahili()))
                            .toList());
        }

        @Override
        public String about(Language language) {
            return fields.stream()
                    .map(field -> field.label(language))
                    .collect(Collectors.joining("; "));
        }
    }
}
