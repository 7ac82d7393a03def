package io.uplink.adapter.in.web.care.sla;

import io.quarkus.qute.TemplateData;
import io.uplink.adapter.in.web.shared.Versions;
import io.uplink.application.care.sla.EditCalendar;
import io.uplink.domain.care.sla.SlaCalendar;
import io.uplink.domain.care.sla.SlaCalendarId;
import java.time.DayOfWeek;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestForm;
import org.jspecify.annotations.Nullable;

/** A calendar's name, zone and hours as typed. */
@TemplateData
public class CalendarForm {

    @RestForm @Nullable String name;
    @RestForm @Nullable String zone;

    @RestForm("hours[monday]")
    @Nullable String monday;

    @RestForm("hours[tuesday]")
    @Nullable String tuesday;

    @RestForm("hours[wednesday]")
    @Nullable String wednesday;

    @RestForm("hours[thursday]")
    @Nullable String thursday;

    @RestForm("hours[friday]")
    @Nullable String friday;

    @RestForm("hours[saturday]")
    @Nullable String saturday;

    @RestForm("hours[sunday]")
    @Nullable String sunday;

    @RestForm @Nullable Long version;

    static CalendarForm of(SlaCalendar calendar) {
        var form = new CalendarForm();
        form.name = calendar.name();
        form.zone = calendar.hours().zone().getId();
        form.monday = CalendarView.text(calendar.hours().intervals(DayOfWeek.MONDAY));
        form.tuesday = CalendarView.text(calendar.hours().intervals(DayOfWeek.TUESDAY));
        form.wednesday = CalendarView.text(calendar.hours().intervals(DayOfWeek.WEDNESDAY));
        form.thursday = CalendarView.text(calendar.hours().intervals(DayOfWeek.THURSDAY));
        form.friday = CalendarView.text(calendar.hours().intervals(DayOfWeek.FRIDAY));
        form.saturday = CalendarView.text(calendar.hours().intervals(DayOfWeek.SATURDAY));
        form.sunday = CalendarView.text(calendar.hours().intervals(DayOfWeek.SUNDAY));
        form.version = calendar.version();
        return form;
    }

    EditCalendar.Input toInput(UUID id) {
        return new EditCalendar.Input(
                new SlaCalendarId(id), name(), zone(), hours(), Versions.ofForm(version));
    }

    Map<DayOfWeek, String> hours() {
        var hours = new EnumMap<DayOfWeek, String>(DayOfWeek.class);
        hours.put(DayOfWeek.MONDAY, SlaBodies.text(monday));
        hours.put(DayOfWeek.TUESDAY, SlaBodies.text(tuesday));
        hours.put(DayOfWeek.WEDNESDAY, SlaBodies.text(wednesday));
        hours.put(DayOfWeek.THURSDAY, SlaBodies.text(thursday));
        hours.put(DayOfWeek.FRIDAY, SlaBodies.text(friday));
        hours.put(DayOfWeek.SATURDAY, SlaBodies.text(saturday));
        hours.put(DayOfWeek.SUNDAY, SlaBodies.text(sunday));
        return hours;
    }

    public String name() {
        return SlaBodies.text(name);
    }

    public String zone() {
        return SlaBodies.text(zone);
    }

    public long version() {
        return Optional.ofNullable(version).orElse(0L);
    }
}
