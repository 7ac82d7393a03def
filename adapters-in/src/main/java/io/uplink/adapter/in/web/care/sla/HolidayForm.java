package io.uplink.adapter.in.web.care.sla;

import io.quarkus.qute.TemplateData;
import io.uplink.adapter.in.web.shared.Versions;
import io.uplink.application.care.sla.AddHoliday;
import io.uplink.domain.care.sla.SlaCalendarId;
import java.util.Optional;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestForm;
import org.jspecify.annotations.Nullable;

/** A holiday as typed. */
@TemplateData
public class HolidayForm {

    @RestForm @Nullable String holiday;
    @RestForm @Nullable String day;
    @RestForm @Nullable String yearly;
    @RestForm @Nullable Long version;

    static HolidayForm empty(long version) {
        var form = new HolidayForm();
        form.yearly = "on";
        form.version = version;
        return form;
    }

    AddHoliday.Input toInput(UUID calendar) {
        return new AddHoliday.Input(
                new SlaCalendarId(calendar),
                holiday(),
                SlaBodies.day(day),
                yearly != null,
                Versions.ofForm(version));
    }

    public String holiday() {
        return SlaBodies.text(holiday);
    }

    public String day() {
        return SlaBodies.text(day);
    }

    public boolean isYearly() {
        return yearly != null;
    }

    public long version() {
        return Optional.ofNullable(version).orElse(0L);
    }
}
