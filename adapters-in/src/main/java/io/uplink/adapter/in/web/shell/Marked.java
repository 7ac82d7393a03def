package io.uplink.adapter.in.web.shell;

import io.quarkus.qute.TemplateData;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Text in pieces, so that a page can mark what was looked for without building markup here. */
public final class Marked {

    private static final Pattern NO_DIGIT = Pattern.compile("\\D");
    private static final Pattern TRUNK = Pattern.compile("^0+");
    private static final int FEWEST_DIGITS = 3;

    /** Some letters in a row. */
    @TemplateData
    public record Piece(String text, boolean hit) {}

    private Marked() {}

    /** Marks every word of what was typed, wherever it occurs. */
    public static List<Piece> of(String text, String typed) {
        var words =
                Arrays.stream(typed.strip().split("\\s+"))
                        .filter(word -> !word.isEmpty())
                        .map(Pattern::quote)
                        .collect(Collectors.joining("|"));
        if (words.isEmpty()) {
            return List.of(new Piece(text, false));
        }
        return pieces(
                text, Pattern.compile(words, Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE));
    }

    /** Marks these words as they are, the longer before the shorter. */
    public static List<Piece> exactly(String text, List<String> words) {
        return pieces(
                text,
                Pattern.compile(
                        words.stream()
                                .sorted(Comparator.comparingInt(String::length).reversed())
                                .map(Pattern::quote)
                                .collect(Collectors.joining("|"))));
    }

    /** Spaces the number as people read it and marks the digits that were typed in any spelling. */
    public static List<Piece> phone(String e164, String typed) {
        var digits = TRUNK.matcher(NO_DIGIT.matcher(typed).replaceAll("")).replaceAll("");
        var spaced = spaced(e164);
        if (digits.length() < FEWEST_DIGITS) {
            return List.of(new Piece(spaced, false));
        }
        return pieces(spaced, Pattern.compile(String.join(" ?", digits.split(""))));
    }

    /** {@code +254 712 004 418}; other countries' numbers the same way. */
    public static String spaced(String e164) {
        if (e164.length() < 8) {
            return e164;
        }
        var rest = e164.substring(4);
        return e164.substring(0, 4) + " " + rest.replaceAll("(\\d{3})(?=\\d{3})", "$1 ");
    }

    private static List<Piece> pieces(String text, Pattern words) {
        var pieces = new ArrayList<Piece>();
        var end = 0;
        for (var match : words.matcher(text).results().toList()) {
            if (match.start() > end) {
                pieces.add(new Piece(text.substring(end, match.start()), false));
            }
            pieces.add(new Piece(match.group(), true));
            end = match.end();
        }
        if (end < text.length()) {
            pieces.add(new Piece(text.substring(end), false));
        }
        return List.copyOf(pieces);
    }
}
