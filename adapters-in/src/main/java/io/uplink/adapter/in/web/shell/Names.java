package io.uplink.adapter.in.web.shell;

import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Names of people, made short. */
public final class Names {

    private Names() {}

    /** Of the first and the last word: {@code WK}; a question mark of nothing. */
    public static String initials(String name) {
        var words =
                Arrays.stream(name.strip().split("\\s+"))
                        .filter(word -> !word.isEmpty() && Character.isLetter(word.codePointAt(0)))
                        .toList();
        if (words.isEmpty()) {
            return "?";
        }
        return Stream.of(words.getFirst(), words.getLast())
                .limit(Math.min(2, words.size()))
                .map(word -> Character.toString(word.codePointAt(0)))
                .collect(Collectors.joining())
                .toUpperCase(Locale.ROOT);
    }

    /** What colleagues call somebody: {@code Wanjiru}. */
    public static String first(String name) {
        return name.strip().split("\\s+", 2)[0];
    }
}
