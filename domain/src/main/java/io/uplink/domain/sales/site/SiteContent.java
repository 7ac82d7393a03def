package io.uplink.domain.sales.site;

import io.uplink.domain.shared.EmailAddress;
import io.uplink.domain.shared.Faults;
import io.uplink.domain.shared.Invalid;
import io.uplink.domain.shared.Language;
import io.uplink.domain.shared.PhoneNumber;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** All that is written on the public page. It is readable: what was not was refused. */
public record SiteContent(Map<SiteField, String> texts) {

    /** How the page looks. */
    public enum Design {
        DAY,
        NIGHT,
        /** As printed on paper: large type, the price first, all packages in one table. */
        POSTER;

        /** As stored and sent: {@code poster}. */
        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }

        /** Empty where no design is called so. */
        public static Optional<Design> ofCode(String code) {
            return Arrays.stream(values()).filter(one -> one.code().equals(code)).findAny();
        }
    }

    /** A title with a text, or a question with its answer. */
    public record Item(String title, String text) {}

    /** Whether we connect houses of an area. */
    public enum Standing {
        LIVE,
        COMING,
        /** Known, and not served: whoever asks is told so. */
        NONE;

        private static Optional<Standing> of(String code) {
            return Arrays.stream(values())
                    .filter(one -> one.name().toLowerCase(Locale.ROOT).equals(code))
                    .findAny();
        }
    }

    /**
     * A part of town.
     *
     * @param spellings how else people write it
     */
    public record Area(String name, List<String> spellings, Standing standing, String note) {

        public Area {
            spellings = List.copyOf(spellings);
        }

        public boolean live() {
            return standing == Standing.LIVE;
        }

        private boolean isCalled(String folded) {
            return Stream.concat(Stream.of(name), spellings.stream())
                    .map(SiteContent::folded)
                    .anyMatch(folded::equals);
        }
    }

    /** What a customer said, printed with their permission. */
    public record Voice(String said, String who, String where) {}

    private static final String BAR = "\\|";

    private static final Pattern PAGE =
            Pattern.compile(
                    "https://[A-Za-z0-9-]+(\\.[A-Za-z0-9-]+)+(:[0-9]{1,5})?(/[\\x21-\\x7e]*)?");

    /** Refuses everything that cannot be read, each under the key of its field. */
    public SiteContent {
        var faults = new Faults();
        var read = new EnumMap<SiteField, String>(SiteField.class);
        for (var field : SiteField.values()) {
            read.put(field, text(field, texts.getOrDefault(field, ""), faults));
        }
        faults.refuse();
        texts = Map.copyOf(read);
    }

    /** Of what was typed under the keys of fields; others are nobody's business. */
    public static SiteContent ofKeys(Map<String, String> typed) {
        var texts = new EnumMap<SiteField, String>(SiteField.class);
        typed.forEach(
                (key, text) -> SiteField.ofKey(key).ifPresent(field -> texts.put(field, text)));
        return new SiteContent(texts);
    }

    public static SiteContent empty() {
        return new SiteContent(Map.of());
    }

    public String text(SiteField field) {
        return texts.getOrDefault(field, "");
    }

    /** In the language, or in the other one where nobody wrote it. */
    public String text(SiteField english, SiteField swahili, Language language) {
        var first = language == Language.ENGLISH ? english : swahili;
        var other = language == Language.ENGLISH ? swahili : english;
        return text(first).isEmpty() ? text(other) : text(first);
    }

    /** Day where nobody chose. */
    public Design design() {
        return Design.ofCode(text(SiteField.DESIGN)).orElse(Design.DAY);
    }

    /** The same words in another design. */
    public SiteContent in(Design design) {
        var changed = new EnumMap<SiteField, String>(texts);
        changed.put(SiteField.DESIGN, design.code());
        return new SiteContent(changed);
    }

    public List<Item> services(Language language) {
        return items(text(SiteField.SERVICES_EN, SiteField.SERVICES_SW, language));
    }

    public List<Item> questions(Language language) {
        return items(text(SiteField.QUESTIONS_EN, SiteField.QUESTIONS_SW, language));
    }

    public List<Area> areas() {
        return text(SiteField.AREAS)
                .lines()
                .map(SiteContent::parts)
                .map(SiteContent::area)
                .toList();
    }

    /** The one that is called so, however it is spelt; empty where it is on no list. */
    public Optional<Area> area(String typed) {
        var folded = folded(typed);
        return folded.isEmpty()
                ? Optional.empty()
                : areas().stream().filter(one -> one.isCalled(folded)).findFirst();
    }

    private static Area area(List<String> parts) {
        var names = Arrays.stream(parts.getFirst().split("/", -1)).map(String::strip).toList();
        return new Area(
                names.getFirst(),
                names.stream().skip(1).filter(name -> !name.isEmpty()).toList(),
                Standing.of(parts.get(1)).orElse(Standing.COMING),
                parts.get(2));
    }

    /** As areas are compared: letters and digits alone. */
    private static String folded(String typed) {
        return typed.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{Nd}]", "");
    }

    public List<Voice> voices() {
        return text(SiteField.VOICES)
                .lines()
                .map(SiteContent::parts)
                .map(parts -> new Voice(parts.get(0), parts.get(1), parts.get(2)))
                .toList();
    }

    private static List<Item> items(String lines) {
        return lines.lines()
                .map(SiteContent::parts)
                .map(parts -> new Item(parts.get(0), parts.get(1)))
                .toList();
    }

    private static String text(SiteField field, String typed, Faults faults) {
        var text = typed.replace("\0", "").strip();
        if (field.shape() == SiteField.Shape.LINES) {
            return lines(field, text, faults);
        }
        if (text.length() > field.longest()) {
            faults.add(field.key(), "too-long");
        } else if (!text.isEmpty()) {
            faults.parse(field.key(), () -> checked(field, text));
        }
        return text;
    }

    private static String checked(SiteField field, String text) {
        return switch (field.shape()) {
            case LINE, TEXT, LINES -> text;
            case CHOICE -> {
                if (Design.ofCode(text).isEmpty()) {
                    throw Invalid.of(field.key(), "choice.unknown");
                }
                yield text;
            }
            case PHONE -> PhoneNumber.parse(text).e164();
            case EMAIL -> EmailAddress.parse(text).value();
            case ADDRESS -> address(field, text);
        };
    }

    /** What a link may lead to: a page somewhere else, never a script. */
    private static String address(SiteField field, String text) {
        if (!PAGE.matcher(text).matches()) {
            throw Invalid.of(field.key(), "site.address-unreadable");
        }
        return text;
    }

    private static String lines(SiteField field, String text, Faults faults) {
        var lines = text.lines().map(String::strip).filter(line -> !line.isEmpty()).toList();
        if (lines.size() > field.mostLines()) {
            faults.add(field.key(), "site.too-many-lines");
        } else if (lines.stream().anyMatch(line -> line.length() > field.longest())) {
            faults.add(field.key(), "too-long");
        } else if (lines.stream().anyMatch(line -> !readable(field, line))) {
            faults.add(field.key(), "site.parts-missing");
        }
        return String.join("\n", lines);
    }

    private static boolean readable(SiteField field, String line) {
        var typed = line.split(BAR, -1).length;
        var parts = parts(line);
        return switch (field) {
            // A note may be missing.
            case AREAS ->
                    typed >= 2
                            && typed <= 3
                            && !area(parts).name().isEmpty()
                            && Standing.of(parts.get(1)).isPresent();
            default ->
                    typed == field.parts()
                            && parts.stream().limit(typed).noneMatch(String::isEmpty);
        };
    }

    /** Always three, the last ones empty where the line has fewer. */
    private static List<String> parts(String line) {
        return Stream.concat(Arrays.stream(line.split(BAR, -1)), Stream.of("", "", ""))
                .map(String::strip)
                .limit(3)
                .toList();
    }
}
