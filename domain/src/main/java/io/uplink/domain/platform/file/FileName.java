package io.uplink.domain.platform.file;

import io.uplink.domain.shared.Cut;
import java.util.Locale;

/** A file's name as its sender gave it, made safe to show and to offer for download. */
public record FileName(String text) {

    public static final int MOST_LENGTH = 200;

    public FileName {
        if (text.isBlank() || Cut.count(text) > MOST_LENGTH) {
            throw new IllegalArgumentException("a file name has 1 to 200 characters");
        }
    }

    /** Drops folders and control characters; a name too long is cut before its ending. */
    public static FileName of(String sent) {
        var last = sent.substring(Math.max(sent.lastIndexOf('/'), sent.lastIndexOf('\\')) + 1);
        var clean = last.replaceAll("[\\p{Cntrl}\\p{Cf}\"]", "").strip();
        if (clean.isEmpty() || clean.chars().allMatch(c -> c == '.')) {
            return new FileName("file");
        }
        return new FileName(Cut.count(clean) <= MOST_LENGTH ? clean : cut(clean));
    }

    /**
     * Ends as files of its type do: whoever opens it gets a program that shows it, whatever the
     * sender called it. A script that is text under {@code .bat} would be run.
     */
    public FileName as(FileType type) {
        if (type.endings().contains(ending().toLowerCase(Locale.ROOT))) {
            return this;
        }
        var right = "." + type.endings().getFirst();
        return new FileName(Cut.to(text, MOST_LENGTH - right.length()) + right);
    }

    private String ending() {
        var dot = text.lastIndexOf('.');
        return dot < 0 ? "" : text.substring(dot + 1);
    }

    private static String cut(String name) {
        var dot = name.lastIndexOf('.');
        var ending = dot > 0 && name.length() - dot <= 10 ? name.substring(dot) : "";
        return Cut.to(name, MOST_LENGTH - ending.length()) + ending;
    }
}
