package io.uplink.domain.money.naming;

import java.util.Arrays;
import java.util.stream.Collectors;

/** A name of which those who know it recognise enough, and others learn little. */
public record MaskedName(String text) {

    private static final String HIDDEN = "•••";
    private static final int MOST_WORDS = 4;

    /** The first letter of each word; how long a word is stays hidden too. */
    public static MaskedName of(String name) {
        return new MaskedName(
                Arrays.stream(name.strip().split("\\s+", -1))
                        .filter(word -> !word.isEmpty())
                        .limit(MOST_WORDS)
                        .map(word -> word.substring(0, word.offsetByCodePoints(0, 1)) + HIDDEN)
                        .collect(Collectors.joining(" ")));
    }

    @Override
    public String toString() {
        return text;
    }
}
