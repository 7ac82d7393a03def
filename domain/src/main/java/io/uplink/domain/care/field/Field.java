package io.uplink.domain.care.field;

import io.uplink.domain.care.field.FieldShape.Choice;
import io.uplink.domain.care.field.FieldShape.Measure;
import io.uplink.domain.shared.Faults;
import io.uplink.domain.shared.Language;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;

/**
 * A field that tickets of a category have.
 *
 * @param key unique in its category; like the kind of value it never changes
 * @param forTechnician whether it stands on the link of who goes there
 * @param position where it stands among the others
 * @param active whether it is asked for; values of one that is retired stay
 */
public record Field(
        UUID id,
        String category,
        String key,
        String english,
        String swahili,
        FieldShape shape,
        Need need,
        boolean forTechnician,
        int position,
        boolean active,
        long version) {

    /** A form that is still filled in while a customer is on the telephone. */
    public static final int MOST = 20;

    /** A list that one still chooses from. */
    public static final int MOST_OPTIONS = 30;

    private static final Pattern KEY = Pattern.compile("[a-z0-9_]{2,40}");
    private static final int LONGEST_LABEL = 60;
    private static final int LONGEST_UNIT = 12;
    private static final int LAST_POSITION = 999;

    /** When it must be filled in. */
    public enum Need {
        OPTIONAL,
        OPENING,
        RESOLVING;

        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }

        public static Optional<Need> ofCode(String code) {
            return Arrays.stream(values()).filter(need -> need.code().equals(code)).findAny();
        }
    }

    public Field {
        var faults = new Faults();
        requireKey(faults, "key", key);
        english = faults.text("english", Optional.of(english), LONGEST_LABEL);
        swahili = faults.text("swahili", Optional.of(swahili), LONGEST_LABEL);
        if (position < 0 || position > LAST_POSITION) {
            faults.add("position", "number.out-of-range");
        }
        switch (shape) {
            case Measure number -> check(number, faults);
            case Choice choice -> check(choice, faults);
            default -> {}
        }
        faults.refuse();
    }

    public String label(Language language) {
        return language == Language.SWAHILI ? swahili : english;
    }

    /** How a value of it is read by people. */
    public String shown(FieldValue value, Language language, String yes, String no) {
        return switch (value) {
            case FieldValue.Answer(var agreed) -> agreed ? yes : no;
            case FieldValue.Amount amount ->
                    shape instanceof Measure number && !number.unit().isEmpty()
                            ? amount.typed() + " " + number.unit()
                            : amount.typed();
            case FieldValue.Day day -> day.typed();
            case FieldValue.Words words ->
                    shape instanceof Choice choice
                            ? choice.options().stream()
                                    .filter(option -> option.key().equals(words.typed()))
                                    .findAny()
                                    .map(option -> option.label(language))
                                    .orElse(words.typed())
                            : words.typed();
        };
    }

    private static void check(Measure number, Faults faults) {
        var _ = faults.optionalText("unit", Optional.of(number.unit()), LONGEST_UNIT);
        if (number.least().isPresent()
                && number.most().isPresent()
                && number.least().get().compareTo(number.most().get()) > 0) {
            faults.add("most", "field.most-below-least");
        }
    }

    private static void check(Choice choice, Faults faults) {
        if (choice.options().size() < 2 || choice.options().size() > MOST_OPTIONS) {
            faults.add("options", "field.options-number");
        }
        var keys = new HashSet<String>();
        for (var option : choice.options()) {
            requireKey(faults, "options", option.key());
            var _ = faults.text("options", Optional.of(option.english()), LONGEST_LABEL);
            var _ = faults.text("options", Optional.of(option.swahili()), LONGEST_LABEL);
            if (!keys.add(option.key())) {
                faults.add("options", "field.option-twice");
            }
        }
    }

    private static void requireKey(Faults faults, String field, String key) {
        if (!KEY.matcher(key).matches()) {
            faults.add(field, "category.key-unreadable");
        }
    }
}
