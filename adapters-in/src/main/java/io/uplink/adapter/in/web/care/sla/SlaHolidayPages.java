package io.uplink.adapter.in.web.care.sla;

import io.smallrye.common.annotation.RunOnVirtualThread;
import io.uplink.adapter.in.web.shared.Actors;
import io.uplink.adapter.in.web.shared.Forms;
import io.uplink.adapter.in.web.shared.InCallContext;
import io.uplink.adapter.in.web.shared.Redirects;
import io.uplink.adapter.in.web.shared.Versions;
import io.uplink.application.care.sla.AddHoliday;
import io.uplink.application.care.sla.RemoveHoliday;
import io.uplink.domain.care.sla.SlaCalendarId;
import io.uplink.domain.shared.Invalid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestPath;
import org.jspecify.annotations.Nullable;

/** The days off of a calendar, changed from its page. */
@Path("/settings/sla/calendars/{id}/holidays")
@InCallContext
@RunOnVirtualThread
public class SlaHolidayPages {

    private final Actors actors;
    private final SlaPageReader reader;
    private final AddHoliday addHoliday;
    private final RemoveHoliday removeHoliday;

    SlaHolidayPages(
            Actors actors,
            SlaPageReader reader,
            AddHoliday addHoliday,
            RemoveHoliday removeHoliday) {
        this.actors = actors;
        this.reader = reader;
        this.addHoliday = addHoliday;
        this.removeHoliday = removeHoliday;
    }

    @POST
    public Response add(@RestPath UUID id, @BeanParam HolidayForm form) {
        return Forms.submit(
                () -> addHoliday.execute(actors.current(), form.toInput(id)),
                _ -> Redirects.seeOther(page(id), "sla.holiday-added"),
                reader.language(),
                errors -> reader.calendarAgain(id, form, errors));
    }

    @POST
    @Path("removal")
    public Response remove(
            @RestPath UUID id, @RestForm @Nullable String day, @RestForm @Nullable Long version) {
        return Forms.submit(
                () ->
                        removeHoliday.execute(
                                actors.current(),
                                new RemoveHoliday.Input(
                                        new SlaCalendarId(id),
                                        SlaBodies.day(day)
                                                .orElseThrow(() -> Invalid.of("day", "required")),
                                        Versions.ofForm(version))),
                _ -> Redirects.seeOther(page(id), "sla.holiday-removed"),
                reader.language(),
                errors -> reader.calendarAgain(id, HolidayForm.empty(0), errors));
    }

    private static String page(UUID id) {
        return "/settings/sla/calendars/" + id;
    }
}
