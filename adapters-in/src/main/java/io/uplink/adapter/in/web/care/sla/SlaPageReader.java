package io.uplink.adapter.in.web.care.sla;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateData;
import io.quarkus.qute.TemplateInstance;
import io.uplink.adapter.in.web.care.sla.SlaPageViews.Option;
import io.uplink.adapter.in.web.shared.Actors;
import io.uplink.adapter.in.web.shared.Forms;
import io.uplink.application.care.sla.ShowSla;
import io.uplink.application.shared.Actor;
import io.uplink.domain.care.sla.SlaCalendar;
import io.uplink.domain.care.sla.SlaError;
import io.uplink.domain.shared.DomainException;
import io.uplink.domain.shared.Language;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;

/** Loads what the SLA pages show, for the one who looks. */
@ApplicationScoped
class SlaPageReader {

    /** The page of one calendar. */
    @TemplateData
    public record CalendarPage(
            String id,
            String title,
            boolean standard,
            String branch,
            CalendarForm form,
            List<DayField> days,
            List<HolidayLine> holidays,
            HolidayForm holiday) {}

    /** A weekday's input. */
    @TemplateData
    public record DayField(String field, String label, String value, String error) {}

    /** A day off; {@code day} as it is sent, {@code text} as it is read. */
    @TemplateData
    public record HolidayLine(String day, String text, String name, boolean yearly) {}

    @CheckedTemplate(basePath = "care/sla")
    static class Pages {
        static native TemplateInstance calendar(CalendarPage page, Forms.Errors errors);

        static native TemplateInstance newCalendar(
                List<Option> branches, String name, Forms.Errors errors);
    }

    private final Actors actors;
    private final ShowSla showSla;
    private final InstantSource clock;

    SlaPageReader(Actors actors, ShowSla showSla, InstantSource clock) {
        this.actors = actors;
        this.showSla = showSla;
        this.clock = clock;
    }

    Language language() {
        return actors.current() instanceof Actor.Person person
                ? person.language()
                : Language.ENGLISH;
    }

    ShowSla.Rules rules() {
        return showSla.execute(actors.current(), new ShowSla.Input());
    }

    SlaPageViews views() {
        return views(rules());
    }

    SlaPageViews views(ShowSla.Rules rules) {
        var zone =
                rules.calendars().stream()
                        .findFirst()
                        .map(standard -> standard.hours().zone())
                        .orElse(ZoneId.of("UTC"));
        return new SlaPageViews(
                new Words(language()), rules, LocalDate.ofInstant(clock.instant(), zone));
    }

    static SlaCalendar calendar(ShowSla.Rules rules, UUID id) {
        return rules.calendars().stream()
                .filter(known -> known.id().value().equals(id))
                .findAny()
                .orElseThrow(() -> new DomainException(new SlaError.NoSuch()));
    }

    /** A calendar's page, with the stored hours and an empty holiday. */
    TemplateInstance calendar(UUID id) {
        var calendar = calendar(rules(), id);
        return calendar(
                id,
                CalendarForm.of(calendar),
                HolidayForm.empty(calendar.version()),
                Forms.Errors.none());
    }

    /** A calendar's page again, after something on it was refused. */
    TemplateInstance calendarAgain(UUID id, HolidayForm typed, Forms.Errors errors) {
        return calendar(id, CalendarForm.of(calendar(rules(), id)), typed, errors);
    }

    TemplateInstance calendar(
            UUID id, CalendarForm form, HolidayForm holiday, Forms.Errors errors) {
        var rules = rules();
        var calendar = calendar(rules, id);
        var words = new Words(language());
        var days =
                form.hours().entrySet().stream()
                        .map(day -> {
                            var field = "hours[" + CalendarView.key(day.getKey()) + "]";
                            return new DayField(
                                    field,
                                    words.weekday(day.getKey()),
                                    day.getValue(),
                                    errors.at(field));
                        })
                        .toList();
        var holidays =
                calendar.hours().holidays().stream()
                        .map(off ->
                                new HolidayLine(
                                        off.day().toString(),
                                        off.yearly()
                                                ? words.dayOfAnyYear(off.day())
                                                : words.day(off.day()),
                                        off.name(),
                                        off.yearly()))
                        .toList();
        var page =
                new CalendarPage(
                        id.toString(),
                        calendar.name(),
                        calendar.standard(),
                        views(rules).branch(calendar),
                        form,
                        days,
                        holidays,
                        holiday);
        return Pages.calendar(page, errors).setLocale(language().locale());
    }

    TemplateInstance newCalendar(String name, Forms.Errors errors) {
        return Pages.newCalendar(views().branchesWithout(), name, errors)
                .setLocale(language().locale());
    }
}
