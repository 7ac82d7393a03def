package io.uplink.adapter.out.pdf;

import java.util.ArrayList;
import java.util.List;

/** Breaks text into lines that fit: between words, and within one that is wider than a line. */
final class Wrapping {

    private Wrapping() {}

    /** At least one line, though an empty one; clean. */
    static List<String> lines(String text, PdfFont font, float size, float width) {
        var lines = new ArrayList<String>();
        text.lines().forEach(line -> lines.addAll(line(line, font, size, width)));
        return lines.isEmpty() ? List.of("") : lines;
    }

    private static List<String> line(String text, PdfFont font, float size, float width) {
        var lines = new ArrayList<String>();
        var line = new StringBuilder();
        for (var word : WinAnsi.clean(text).strip().split(" +", -1)) {
            var longer = line.isEmpty() ? word : line + " " + word;
            if (font.width(longer, size) <= width) {
                line.setLength(0);
                line.append(longer);
            } else {
                if (!line.isEmpty()) {
                    lines.add(line.toString());
                    line.setLength(0);
                }
                line.append(cut(word, font, size, width, lines));
            }
        }
        lines.add(line.toString());
        return lines;
    }

    /** Adds what fills lines by itself; what is left begins the next. */
    private static String cut(
            String word, PdfFont font, float size, float width, List<String> lines) {
        var rest = new StringBuilder();
        for (var i = 0; i < word.length(); i++) {
            var character = word.charAt(i);
            if (!rest.isEmpty() && font.width(rest.toString() + character, size) > width) {
                lines.add(rest.toString());
                rest.setLength(0);
            }
            rest.append(character);
        }
        return rest.toString();
    }
}
