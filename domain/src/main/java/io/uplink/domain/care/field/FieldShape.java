package io.uplink.domain.care.field;

import io.uplink.domain.shared.Invalid;
import io.uplink.domain.shared.Language;
import io.uplink.domain.shared.Moments;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** What kind of value a field takes. */
public sealed interface FieldShape {

    /** What a fault of a value is filed under until its field is known. */
    String VALUE = "value";

    /** A line. */
    int LONGEST_LINE = 200;

    /** As long as a description may be read on a telephone. */
    int LONGEST_TEXT = 4000;

    /** Eighteen digits are enough for any reading and fit every program. */
    Pattern NUMBER = Pattern.compile("[+-]?[0-9]{1,12}(\\.[0-9]{1,6})?");

    /** Reads what was typed, which is not blank. */
    FieldValue read(String typed);

    default String code() {
        return switch (this) {
            case Line _ -> "text";
            case Text _ -> "long-text";
            case Measure _ -> "number";
            case Date _ -> "date";
            case YesNo _ -> "yes-no";
            case Choice _ -> "choice";
        };
    }

    /** Whether tickets can be looked for by it. */
    default boolean isFilter() {
        return this instanceof YesNo || this instanceof Choice;
    }

    /** One line. */
    record Line() implements FieldShape {
        @Override
        public FieldValue read(String typed) {
            return words(typed, LONGEST_LINE);
        }
    }

    /** Several lines. */
    record Text() implements FieldShape {
        @Override
        public FieldValue read(String typed) {
            return words(typed, LONGEST_TEXT);
        }
    }

    /**
     * A number.
     *
     * @param unit such as {@code dBm}; may be empty
     */
    record Measure(Optional<BigDecimal> least, Optional<BigDecimal> most, String unit)
            implements FieldShape {
        @Override
        public FieldValue read(String typed) {
            if (!NUMBER.matcher(typed).matches()) {
                throw Invalid.of(VALUE, "number.unreadable");
            }
            var number = new BigDecimal(typed);
            if (least.filter(limit -> number.compareTo(limit) < 0).isPresent()
                    || most.filter(limit -> number.compareTo(limit) > 0).isPresent()) {
                throw Invalid.of(VALUE, "number.out-of-range");
            }
            return new FieldValue.Amount(number);
        }
    }

    /** A day. */
    record Date() implements FieldShape {
        @Override
        public FieldValue read(String typed) {
            try {
                return new FieldValue.Day(Moments.day(typed));
            } catch (DateTimeException unreadable) {
                throw Invalid.of(VALUE, "date.unreadable");
            }
        }
    }

    /** Yes or no. */
    record YesNo() implements FieldShape {
        @Override
        public FieldValue read(String typed) {
            return switch (typed) {
                case "yes", "true" -> new FieldValue.Answer(true);
                case "no", "false" -> new FieldValue.Answer(false);
                default -> throw Invalid.of(VALUE, "choice.unknown");
            };
        }
    }

    /** One of several. */
    record Choice(List<Option> options) implements FieldShape {

        public Choice {
            options = List.copyOf(options);
        }

        @Override
        public FieldValue read(String typed) {
            if (options.stream().noneMatch(option -> option.key().equals(typed))) {
                throw Invalid.of(VALUE, "choice.unknown");
            }
            return new FieldValue.Words(typed);
        }
    }

    /** What one may choose. */
    record Option(String key, String english, String swahili) {
        public String label(Language language) {
            return language == Language.SWAHILI ? swahili : english;
        }
    }

    private static FieldValue words(String typed, int most) {
        var words = typed.replace("\0", "");
        if (words.length() > most) {
            throw Invalid.of(VALUE, "too-long");
        }
        return new FieldValue.Words(words);
    }
}
