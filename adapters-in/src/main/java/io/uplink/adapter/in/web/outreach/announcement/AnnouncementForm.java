package io.uplink.adapter.in.web.outreach.announcement;

import io.quarkus.qute.TemplateData;
import io.uplink.adapter.in.web.org.Inputs;
import io.uplink.application.outreach.announcement.port.AnnouncementQueries.Sheet;
import io.uplink.domain.outreach.announcement.Announcement.Period;
import io.uplink.domain.outreach.announcement.Announcement.Words;
import io.uplink.domain.outreach.announcement.Audience;
import io.uplink.domain.outreach.announcement.Importance;
import io.uplink.domain.shared.Faults;
import io.uplink.domain.shared.Invalid;
import io.uplink.domain.shared.Moments;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestForm;
import org.jspecify.annotations.Nullable;

/** An announcement as typed; days in the company's zone. */
@TemplateData
public class AnnouncementForm {

    @RestForm @Nullable String key;
    @RestForm @Nullable String title;
    @RestForm @Nullable String text;
    @RestForm @Nullable String importance;
    @RestForm @Nullable String audience;
    @RestForm @Nullable String from;
    @RestForm @Nullable String until;
    @RestForm @Nullable String again;
    @RestForm @Nullable Long version;

    /** A week is what most news lasts. */
    private static final int USUAL_DAYS = 7;

    static AnnouncementForm fresh(UUID key, LocalDate today) {
        var form = new AnnouncementForm();
        form.key = key.toString();
        form.importance = Importance.NORMAL.code();
        form.from = today.toString();
        form.until = today.plusDays(USUAL_DAYS).toString();
        return form;
    }

    static AnnouncementForm of(Sheet sheet, ZoneId zone) {
        var announcement = sheet.announcement();
        var form = new AnnouncementForm();
        form.title = announcement.words().title();
        form.text = announcement.words().text();
        form.importance = announcement.words().importance().code();
        form.from = day(announcement.shown().from(), zone).toString();
        form.until = lastDay(announcement.shown(), zone).toString();
        form.version = announcement.version();
        return form;
    }

    /** What was typed, made whole; each fault beside its field. */
    record Typed(
            Optional<UUID> key,
            Words words,
            Audience audience,
            Optional<Instant> from,
            Instant until) {}

    /** For a new one: from today on means from now on. */
    Typed typed(ZoneId zone, LocalDate today) {
        var faults = new Faults();
        var whom = faults.parse("audience", this::audienceGiven);
        var first = faults.parse("from", () -> dayOf("from", from));
        var last = faults.parse("until", () -> dayOf("until", until));
        var said = faults.collect(() -> words(this));
        faults.refuse();
        return new Typed(
                Inputs.id("key", key),
                said.orElseThrow(),
                whom.orElseThrow(),
                first.filter(today::isBefore).map(day -> start(day, zone)),
                start(last.orElseThrow().plusDays(1), zone));
    }

    /** For a change: a day that was not touched keeps its moment. */
    Period period(Period before, ZoneId zone) {
        var faults = new Faults();
        var first = faults.parse("from", () -> dayOf("from", from));
        var last = faults.parse("until", () -> dayOf("until", until));
        var _ = faults.collect(() -> words(this));
        faults.refuse();
        var begin =
                first.filter(day -> !day.equals(day(before.from(), zone)))
                        .map(day -> start(day, zone))
                        .orElse(before.from());
        var end =
                last.filter(day -> !day.equals(lastDay(before, zone)))
                        .map(day -> start(day.plusDays(1), zone))
                        .orElse(before.until());
        return new Period(begin, end);
    }

    static Words words(AnnouncementForm form) {
        return new Words(
                form.title(),
                form.text(),
                Importance.ofCode(form.importance()).orElse(Importance.NORMAL));
    }

    /** {@code everyone}, or a kind and an id as {@code team:…}. */
    private Audience audienceGiven() {
        var given = audience();
        if (given.isBlank()) {
            throw Invalid.of("audience", "required");
        }
        if (given.equals(Audience.Kind.EVERYONE.code())) {
            return Audience.everyone();
        }
        var parts = given.split(":", 2);
        return Audience.Kind.ofCode(parts[0])
                .filter(kind -> kind != Audience.Kind.EVERYONE && parts.length == 2)
                .map(kind -> Audience.of(kind, Inputs.id("audience", parts[1]).orElseThrow()))
                .orElseThrow(() -> Invalid.of("audience", "choice.unknown"));
    }

    private static LocalDate dayOf(String field, @Nullable String typed) {
        var given = Inputs.given(typed).orElseThrow(() -> Invalid.of(field, "required"));
        try {
            return Moments.day(given);
        } catch (DateTimeException unreadable) {
            throw Invalid.of(field, "date.unreadable");
        }
    }

    private static Instant start(LocalDate day, ZoneId zone) {
        return day.atStartOfDay(zone).toInstant();
    }

    private static LocalDate day(Instant moment, ZoneId zone) {
        return moment.atZone(zone).toLocalDate();
    }

    private static LocalDate lastDay(Period period, ZoneId zone) {
        return day(period.until().minusNanos(1), zone);
    }

    public String key() {
        return Inputs.text(key);
    }

    public String title() {
        return Inputs.text(title);
    }

    public String text() {
        return Inputs.text(text);
    }

    public String importance() {
        return Inputs.text(importance);
    }

    public String audience() {
        return Inputs.text(audience);
    }

    public String from() {
        return Inputs.text(from);
    }

    public String until() {
        return Inputs.text(until);
    }

    public boolean isAgain() {
        return "on".equals(again);
    }

    public long version() {
        return Optional.ofNullable(version).orElse(0L);
    }
}
