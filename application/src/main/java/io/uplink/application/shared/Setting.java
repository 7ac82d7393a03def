package io.uplink.application.shared;

import io.uplink.domain.shared.DomainException;
import io.uplink.domain.shared.Invalid;
import java.util.List;
import java.util.function.Function;

/**
 * One thing that an operator may set. Its words are {@code messages/setting.properties}: the label
 * under its key, a sentence under {@code <key>.hint}.
 *
 * @param key {@code area.what}, such as {@code ticket.close-after-days}
 * @param usual what holds until somebody sets it
 * @param reader from what was typed; throws {@link Invalid} with the key as its field
 * @param writer to what is stored and shown; the reader reads it back
 * @param choices what may be chosen, where there is a choice; else empty
 * @param permission what it takes to change it, over the whole company
 */
public record Setting<T>(
        String key,
        Kind kind,
        T usual,
        Function<String, T> reader,
        Function<T, String> writer,
        List<String> choices,
        Permission permission) {

    /** How it is entered. */
    public enum Kind {
        TEXT,
        LONG_TEXT,
        NUMBER,
        YES_NO,
        CHOICE,
        /** Sealed when stored, never shown again and never in the activity trail. */
        SECRET,
        /** The same of several lines. */
        LONG_SECRET
    }

    public Setting {
        choices = List.copyOf(choices);
    }

    /** A line of text; blank is allowed and means none. */
    public static Setting<String> text(String key, String usual, int most) {
        return words(key, Kind.TEXT, usual, most);
    }

    /** Several lines of text. */
    public static Setting<String> longText(String key, String usual, int most) {
        return words(key, Kind.LONG_TEXT, usual, most);
    }

    /** Sealed text without a usual value; blank means that none is set. */
    public static Setting<String> secret(String key, int most) {
        return words(key, Kind.SECRET, "", most);
    }

    /** The same of several lines, such as a private key. */
    public static Setting<String> longSecret(String key, int most) {
        return words(key, Kind.LONG_SECRET, "", most);
    }

    /** A whole number, both ends included. */
    public static Setting<Integer> number(String key, int usual, int least, int most) {
        return new Setting<>(
                key,
                Kind.NUMBER,
                usual,
                typed -> within(key, typed, least, most),
                String::valueOf,
                List.of(),
                Permission.SETTINGS_MANAGE);
    }

    public static Setting<Boolean> yesNo(String key, boolean usual) {
        return new Setting<>(
                key,
                Kind.YES_NO,
                usual,
                "true"::equals,
                String::valueOf,
                List.of(),
                Permission.SETTINGS_MANAGE);
    }

    /** One of a few; their words are under {@code <key>.<choice>}. */
    public static Setting<String> choice(String key, String usual, List<String> choices) {
        return new Setting<>(
                key,
                Kind.CHOICE,
                usual,
                typed -> {
                    if (!choices.contains(typed)) {
                        throw Invalid.of(key, "choice.unknown");
                    }
                    return typed;
                },
                Function.identity(),
                choices,
                Permission.SETTINGS_MANAGE);
    }

    /** The same with one more condition on what was typed. */
    public Setting<T> checkedBy(Function<T, Boolean> fine, String fault) {
        return new Setting<>(
                key,
                kind,
                usual,
                typed -> {
                    var value = reader.apply(typed);
                    if (!fine.apply(value)) {
                        throw Invalid.of(key, fault);
                    }
                    return value;
                },
                writer,
                choices,
                permission);
    }

    public boolean isSecret() {
        return kind == Kind.SECRET || kind == Kind.LONG_SECRET;
    }

    /** The stored text as a value; the usual one if a later release reads it differently. */
    public T read(String stored) {
        try {
            return reader.apply(stored);
        } catch (DomainException outdated) {
            return usual;
        }
    }

    private static Setting<String> words(String key, Kind kind, String usual, int most) {
        return new Setting<>(
                key,
                kind,
                usual,
                typed -> {
                    var text = typed.strip();
                    if (text.length() > most) {
                        throw Invalid.of(key, "too-long");
                    }
                    return text;
                },
                Function.identity(),
                List.of(),
                Permission.SETTINGS_MANAGE);
    }

    private static int within(String key, String typed, int least, int most) {
        try {
            var number = Integer.parseInt(typed.strip());
            if (number >= least && number <= most) {
                return number;
            }
        } catch (NumberFormatException unreadable) {
            throw Invalid.of(key, "number.unreadable");
        }
        throw Invalid.of(key, "number.out-of-range");
    }
}
