package io.uplink.domain.money.document;

import java.util.Arrays;
import java.util.stream.Collectors;

/**
 * A name that its owner knows again and nobody else learns: {@code J••• K•••} for Jane Kamau. The
 * dots are always three, so that not even the length is told.
 */
public record MaskedName(String value) {

    private static final String DOTS = "•••";
    private static final int MOST_WORDS = 3;

    public static MaskedName of(String name) {
        var words =
                Arrays.stream(name.strip().split("\\s+"))
                        .filter(word -> !word.isEmpty())
                        .limit(MOST_WORDS)
                        .map(word -> Character.toString(word.codePointAt(0)) + DOTS)
                        .collect(Collectors.joining(" "));
        return new MaskedName(words.isEmpty() ? DOTS : words);
    }

    @Override
    public String toString() {
        return value;
    }
}
