package io.uplink.domain.platform.file;

/** A file's name as its sender gave it, made safe to show and to offer for download. */
public record FileName(String text) {

    public static final int MOST_LENGTH = 200;

    public FileName {
        if (text.isBlank() || text.length() > MOST_LENGTH) {
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
        return new FileName(clean.length() <= MOST_LENGTH ? clean : cut(clean));
    }

    private static String cut(String name) {
        var dot = name.lastIndexOf('.');
        var ending = dot > 0 && name.length() - dot <= 10 ? name.substring(dot) : "";
        return name.substring(0, MOST_LENGTH - ending.length()) + ending;
    }
}
