package io.uplink.domain.care.desk;

import io.uplink.domain.shared.Invalid;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A prepared text taken apart. As in messages, values are put in once: braces inside a value mean
 * nothing. Unlike there, nothing is cut down or joined to one line: a person reads it before it
 * goes.
 */
public final class ReplyText {

    /** Leaves room for what is written around it: a reply may have 10000. */
    public static final int MOST_CHARACTERS = 4_000;

    private static final String FIELD = "text";
    private static final Pattern BRACED = Pattern.compile("\\{([^{}]*)}");

    private sealed interface Part {
        record Plain(String words) implements Part {}

        record Value(ReplyWord word) implements Part {}
    }

    private final List<Part> parts;

    private ReplyText(List<Part> parts) {
        this.parts = List.copyOf(parts);
    }

    /** As it is kept: with the line ends of one sort, and no blank around it. */
    public static String tidy(String written) {
        return written.replace("\r\n", "\n").replace("\0", "").strip();
    }

    /** Reads what somebody wrote; whatever could not be filled in later is refused now. */
    public static ReplyText parse(String written) {
        var body = tidy(written);
        if (body.isEmpty()) {
            throw Invalid.of(FIELD, "required");
        }
        if (body.length() > MOST_CHARACTERS) {
            throw Invalid.of(FIELD, "too-long");
        }
        var parts = new ArrayList<Part>();
        var end = 0;
        var braces = BRACED.matcher(body);
        while (braces.find()) {
            parts.add(plain(body.substring(end, braces.start())));
            var word =
                    ReplyWord.ofCode(braces.group(1).strip())
                            .orElseThrow(() -> Invalid.of(FIELD, "template.placeholder-unknown"));
            parts.add(new Part.Value(word));
            end = braces.end();
        }
        parts.add(plain(body.substring(end)));
        return new ReplyText(parts);
    }

    private static Part plain(String words) {
        if (words.contains("{") || words.contains("}")) {
            throw Invalid.of(FIELD, "template.brace-alone");
        }
        return new Part.Plain(words);
    }

    /** What has no value stays as it is written: whoever reads it before sending sees the gap. */
    public String filled(Map<ReplyWord, String> values) {
        var text = new StringBuilder();
        for (var part : parts) {
            text.append(
                    switch (part) {
                        case Part.Plain(var words) -> words;
                        case Part.Value(var word) ->
                                Optional.ofNullable(values.get(word))
                                        .filter(value -> !value.isBlank())
                                        .orElseGet(word::braced);
                    });
        }
        return text.toString();
    }
}
