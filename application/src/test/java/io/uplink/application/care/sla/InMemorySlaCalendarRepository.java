package io.uplink.application.care.sla;

import io.uplink.application.care.sla.port.SlaCalendarRepository;
import io.uplink.domain.care.sla.SlaCalendar;
import io.uplink.domain.care.sla.SlaCalendarId;
import io.uplink.domain.shared.Version;
import io.uplink.domain.shared.id.BranchId;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Keeps calendars in memory. */
public final class InMemorySlaCalendarRepository implements SlaCalendarRepository {

    private final Map<SlaCalendarId, SlaCalendar> stored = new LinkedHashMap<>();

    @Override
    public Optional<SlaCalendar> findById(SlaCalendarId id) {
        return Optional.ofNullable(stored.get(id));
    }

    @Override
    public SlaCalendar forBranch(BranchId branch) {
        return stored.values().stream()
                .filter(calendar -> calendar.branch().equals(Optional.of(branch)))
                .findAny()
                .orElseGet(() ->
                        stored.values().stream()
                                .filter(SlaCalendar::standard)
                                .findAny()
                                .orElseThrow());
    }

    @Override
    public List<SlaCalendar> all() {
        return stored.values().stream()
                .filter(calendar -> calendar.standard() || calendar.branch().isPresent())
                .sorted(
                        Comparator.comparing((SlaCalendar calendar) -> !calendar.standard())
                                .thenComparing(SlaCalendar::name))
                .toList();
    }

    @Override
    public void save(SlaCalendar calendar) {
        var present = findById(calendar.id()).map(SlaCalendar::version).orElse(0L);
        Version.requireSame(Version.of(calendar.version()), present);
        stored.put(
                calendar.id(),
                new SlaCalendar(
                        calendar.id(),
                        calendar.name(),
                        calendar.standard(),
                        calendar.branch(),
                        calendar.hours(),
                        present + 1));
    }
}
