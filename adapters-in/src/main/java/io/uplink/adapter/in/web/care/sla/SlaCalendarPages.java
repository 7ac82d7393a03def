package io.uplink.adapter.in.web.care.sla;

import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.RunOnVirtualThread;
import io.uplink.adapter.in.web.shared.Actors;
import io.uplink.adapter.in.web.shared.Forms;
import io.uplink.adapter.in.web.shared.InCallContext;
import io.uplink.adapter.in.web.shared.Redirects;
import io.uplink.adapter.in.web.shared.Versions;
import io.uplink.application.care.sla.AddCalendar;
import io.uplink.application.care.sla.EditCalendar;
import io.uplink.application.care.sla.RetireCalendar;
import io.uplink.domain.care.sla.SlaCalendarId;
import io.uplink.domain.shared.id.BranchId;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestPath;
import org.jspecify.annotations.Nullable;

/** A calendar's hours, and which branch has one of its own. */
@Path("/settings/sla/calendars")
@InCallContext
@RunOnVirtualThread
public class SlaCalendarPages {

    private final Actors actors;
    private final SlaPageReader reader;
    private final AddCalendar addCalendar;
    private final EditCalendar editCalendar;
    private final RetireCalendar retireCalendar;

    SlaCalendarPages(
            Actors actors,
            SlaPageReader reader,
            AddCalendar addCalendar,
            EditCalendar editCalendar,
            RetireCalendar retireCalendar) {
        this.actors = actors;
        this.reader = reader;
        this.addCalendar = addCalendar;
        this.editCalendar = editCalendar;
        this.retireCalendar = retireCalendar;
    }

    @GET
    @Path("new")
    public TemplateInstance newCalendar() {
        return reader.newCalendar("", Forms.Errors.none());
    }

    @POST
    public Response add(@RestForm @Nullable String branch, @RestForm @Nullable String name) {
        return Forms.submit(
                () ->
                        addCalendar.execute(
                                actors.current(),
                                new AddCalendar.Input(
                                        new BranchId(
                                                SlaBodies.id("branch", SlaBodies.text(branch))),
                                        SlaBodies.text(name))),
                added ->
                        Redirects.seeOther(
                                "/settings/sla/calendars/" + added.id(), "sla.calendar-added"),
                reader.language(),
                errors -> reader.newCalendar(SlaBodies.text(name), errors));
    }

    @GET
    @Path("{id}")
    public TemplateInstance calendar(@RestPath UUID id) {
        return reader.calendar(id);
    }

    @POST
    @Path("{id}")
    public Response edit(@RestPath UUID id, @BeanParam CalendarForm form) {
        return Forms.submit(
                () -> editCalendar.execute(actors.current(), form.toInput(id)),
                _ -> Redirects.seeOther("/settings/sla", "sla.calendar-saved"),
                reader.language(),
                errors -> reader.calendar(id, form, HolidayForm.empty(form.version()), errors));
    }

    @POST
    @Path("{id}/retirement")
    public Response retire(@RestPath UUID id, @RestForm @Nullable Long version) {
        return Forms.submit(
                () ->
                        retireCalendar.execute(
                                actors.current(),
                                new RetireCalendar.Input(
                                        new SlaCalendarId(id), Versions.ofForm(version))),
                _ -> Redirects.seeOther("/settings/sla", "sla.calendar-retired"),
                reader.language(),
                errors -> reader.calendarAgain(id, HolidayForm.empty(0), errors));
    }
}
