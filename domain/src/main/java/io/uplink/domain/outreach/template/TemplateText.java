package io.uplink.domain.outreach.template;

import io.uplink.domain.shared.Invalid;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * A text taken apart. Values are put in once: braces inside a value mean nothing, so that no
 * customer's subject can call up another customer's telephone number.
 */
public final class TemplateText {

    /** The operator's own part; what it grows to is limited by {@link #MOST_SEGMENTS}. */
    public static final int MOST_CHARACTERS = 600;

    /** Longer ones are cut down, people's words first, links never. */
    public static final int MOST_SEGMENTS = 3;

    /** What readers of the list see in the place of a link, which would let them in. */
    public static final String LINK_MARK = "(link)";

    private static final String FIELD = "text";
    private static final Pattern BRACED = Pattern.compile("\\{([^{}]*)}");

    /** Also the marks that turn the direction of writing; joiners stay, for emoji need them. */
    private static final Pattern CONTROL = Pattern.compile("[\\p{Cc}\\p{Cf}&&[^\\u200D]]+");

    private static final Pattern BLANKS = Pattern.compile("[ \\u00A0]{2,}");
    private static final Pattern BLANK_BEFORE_STOP = Pattern.compile(" +(?=[.,;:!?](?:\\s|$))");
    private static final String CUT = "...";
    private static final int SHORT_WORDS = 12;

    private sealed interface Part {
        record Plain(String words) implements Part {}

        record Value(Placeholder placeholder) implements Part {}
    }

    /**
     * A text with its values.
     *
     * @param sent with its links
     * @param shown as it may be kept and read: a mark in place of each link
     */
    public record Rendered(String sent, String shown, Segments segments) {}

    private final List<Part> parts;

    private TemplateText(List<Part> parts) {
        this.parts = List.copyOf(parts);
    }

    /** Reads what an operator wrote; whatever could not be filled in later is refused now. */
    public static TemplateText parse(TemplateKey key, String written) {
        var body = written.replace("\r\n", "\n").strip();
        if (body.isEmpty()) {
            throw Invalid.of(FIELD, "required");
        }
        if (body.length() > MOST_CHARACTERS) {
            throw Invalid.of(FIELD, "too-long");
        }
        var parts = new ArrayList<Part>();
        var used = EnumSet.noneOf(Placeholder.class);
        var end = 0;
        var braces = BRACED.matcher(body);
        while (braces.find()) {
            parts.add(plain(body.substring(end, braces.start())));
            var placeholder =
                    Placeholder.ofCode(braces.group(1))
                            .filter(key.allowed()::contains)
                            .orElseThrow(() -> Invalid.of(FIELD, "template.placeholder-unknown"));
            parts.add(new Part.Value(placeholder));
            used.add(placeholder);
            end = braces.end();
        }
        parts.add(plain(body.substring(end)));
        if (!used.containsAll(key.required())) {
            throw Invalid.of(FIELD, "template.link-missing");
        }
        return new TemplateText(parts);
    }

    private static Part plain(String words) {
        if (words.contains("{") || words.contains("}")) {
            throw Invalid.of(FIELD, "template.brace-alone");
        }
        var lines =
                words.lines().map(TemplateText::withoutControl).collect(Collectors.joining("\n"));
        return new Part.Plain(words.endsWith("\n") ? lines + "\n" : lines);
    }

    /** Fills in the values; one that is not given leaves no gap. */
    public Rendered render(Map<Placeholder, String> given) {
        var values = new EnumMap<Placeholder, String>(Placeholder.class);
        given.forEach((placeholder, value) ->
                values.put(placeholder, shortened(clean(value.strip()), placeholder.most())));
        var sent = assembled(values);
        var segments = Segments.of(sent);
        while (segments.count() > MOST_SEGMENTS) {
            var longest = longestWords(values);
            if (longest.isEmpty()) {
                break;
            }
            values.computeIfPresent(
                    longest.get(), (_, value) -> shortened(value, value.length() * 2 / 3));
            sent = assembled(values);
            segments = Segments.of(sent);
        }
        values.replaceAll((placeholder, value) -> placeholder.isLink() ? LINK_MARK : value);
        return new Rendered(sent, assembled(values), segments);
    }

    /** The words that a cut would hurt least; those that are short already stay. */
    private Optional<Placeholder> longestWords(Map<Placeholder, String> values) {
        return parts.stream()
                .<Placeholder>mapMulti((part, found) -> {
                    if (part instanceof Part.Value(var placeholder)) {
                        found.accept(placeholder);
                    }
                })
                .filter(Placeholder::isWordy)
                .filter(placeholder -> length(values, placeholder) > SHORT_WORDS)
                .max(Comparator.comparingInt(placeholder -> length(values, placeholder)));
    }

    private static int length(Map<Placeholder, String> values, Placeholder placeholder) {
        return values.getOrDefault(placeholder, "").length();
    }

    private String assembled(Map<Placeholder, String> values) {
        var text = new StringBuilder();
        for (var part : parts) {
            text.append(
                    switch (part) {
                        case Part.Plain(var words) -> words;
                        case Part.Value(var placeholder) -> values.getOrDefault(placeholder, "");
                    });
        }
        var single = BLANKS.matcher(text).replaceAll(" ");
        return BLANK_BEFORE_STOP.matcher(single).replaceAll("").strip();
    }

    /** One line of plain letters; typographic marks would double the price of the whole text. */
    private static String clean(String value) {
        return BLANKS.matcher(withoutControl(value))
                .replaceAll(" ")
                .strip()
                .replace('\u2018', '\'')
                .replace('\u2019', '\'')
                .replace('\u201C', '"')
                .replace('\u201D', '"')
                .replace('\u2013', '-')
                .replace('\u2014', '-')
                .replace("\u2026", CUT);
    }

    private static String withoutControl(String value) {
        return CONTROL.matcher(value).replaceAll(" ");
    }

    private static String shortened(String value, int most) {
        if (value.length() <= most) {
            return value;
        }
        var end = Math.max(1, most - CUT.length());
        if (Character.isHighSurrogate(value.charAt(end - 1))) {
            end--;
        }
        return value.substring(0, end).stripTrailing() + CUT;
    }
}
