package io.uplink.adapter.in.web.money.ledger;

import io.uplink.domain.shared.Faults;
import io.uplink.domain.shared.Invalid;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Days as browsers and RFC 3339 write them. */
public final class LedgerDays {

    private LedgerDays() {}

    /** Blank is none; what cannot be read is a fault of the field. */
    public static Optional<LocalDate> read(Faults faults, String field, @Nullable String typed) {
        return faults.parse(
                        field,
                        () ->
                                Optional.ofNullable(typed)
                                        .map(String::strip)
                                        .filter(text -> !text.isEmpty())
                                        .map(text -> parsed(field, text)))
                .flatMap(Function.identity());
    }

    /** The same where nothing else can be wrong. */
    public static Optional<LocalDate> read(String field, @Nullable String typed) {
        var faults = new Faults();
        var day = read(faults, field, typed);
        faults.refuse();
        return day;
    }

    private static LocalDate parsed(String field, String text) {
        try {
            var day = LocalDate.parse(text);
            if (day.getYear() < 1990 || day.getYear() > 2100) {
                throw Invalid.of(field, "date.unreadable");
            }
            return day;
        } catch (DateTimeException unreadable) {
            throw Invalid.of(field, "date.unreadable");
        }
    }
}
