package io.uplink.application.money.mpesa;

import io.uplink.application.money.invoice.port.InvoiceQueries.Within;
import io.uplink.application.money.statement.port.UnprovenDays;
import io.uplink.application.shared.Back;
import io.uplink.domain.money.mpesa.ShortcodeId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** What was found, and whether it is still open; it knows no branches. */
final class InMemoryUnprovenDays implements UnprovenDays {

    private record Found(ShortcodeId shortcode, LocalDate day) {}

    private final Map<Found, Boolean> open = new LinkedHashMap<>();

    /** Remembers how it stands; the answer leads back there. */
    Runnable mark() {
        return Back.to(open);
    }

    @Override
    public boolean found(ShortcodeId shortcode, LocalDate day, UUID event, Instant now) {
        return open.putIfAbsent(new Found(shortcode, day), true) == null;
    }

    @Override
    public Set<LocalDate> open(ShortcodeId shortcode) {
        return open.entrySet().stream()
                .filter(Map.Entry::getValue)
                .map(Map.Entry::getKey)
                .filter(one -> one.shortcode().equals(shortcode))
                .map(Found::day)
                .collect(Collectors.toSet());
    }

    @Override
    public void proven(ShortcodeId shortcode, Set<LocalDate> days, Instant now) {
        days.forEach(day -> open.replace(new Found(shortcode, day), false));
    }

    @Override
    public int count(Within within) {
        return (int) open.values().stream().filter(Boolean::booleanValue).count();
    }
}
