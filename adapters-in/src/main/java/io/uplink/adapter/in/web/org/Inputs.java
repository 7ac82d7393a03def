package io.uplink.adapter.in.web.org;

import io.uplink.adapter.in.web.shared.SearchFields;
import io.uplink.domain.shared.Invalid;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What came with a request, made whole. */
public final class Inputs {

    private Inputs() {}

    public static String text(@Nullable String sent) {
        return Optional.ofNullable(sent).orElse("");
    }

    /** Blank is nothing. */
    public static Optional<String> given(@Nullable String sent) {
        return Optional.ofNullable(sent).map(String::strip).filter(text -> !text.isEmpty());
    }

    /** What is there of it: JSON can hold nothing in a list. */
    public static <T> List<T> list(@Nullable List<T> sent) {
        return Optional.ofNullable(sent).orElse(List.of()).stream()
                .filter(Objects::nonNull)
                .toList();
    }

    /** Blank is nothing; what is no id was not on the list to choose from. */
    public static Optional<UUID> id(String field, @Nullable String sent) {
        return given(sent).map(text -> idOf(field, text));
    }

    public static List<UUID> ids(String field, @Nullable List<String> sent) {
        return list(sent).stream()
                .filter(text -> !text.isBlank())
                .map(text -> idOf(field, text))
                .toList();
    }

    private static UUID idOf(String field, String text) {
        try {
            return UUID.fromString(text.strip());
        } catch (IllegalArgumentException strange) {
            throw Invalid.of(field, "choice.unknown");
        }
    }

    /** {@code true}, {@code false} or nothing. */
    public static Optional<Boolean> yesNo(Optional<String> sent) {
        return sent.map(String::strip).filter(text -> !text.isEmpty()).map("true"::equals);
    }

    /** For links to other pages of the same search: {@code q=asha&}, or nothing. */
    public static String query(Map<String, String> typed) {
        return SearchFields.query(typed);
    }
}
