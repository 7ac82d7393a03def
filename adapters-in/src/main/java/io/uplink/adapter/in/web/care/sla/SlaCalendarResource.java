package io.uplink.adapter.in.web.care.sla;

import io.smallrye.common.annotation.RunOnVirtualThread;
import io.uplink.adapter.in.web.shared.Actors;
import io.uplink.adapter.in.web.shared.InCallContext;
import io.uplink.adapter.in.web.shared.Versions;
import io.uplink.application.care.sla.AddCalendar;
import io.uplink.application.care.sla.AddHoliday;
import io.uplink.application.care.sla.EditCalendar;
import io.uplink.application.care.sla.RemoveHoliday;
import io.uplink.application.care.sla.RetireCalendar;
import io.uplink.domain.care.sla.SlaCalendar;
import io.uplink.domain.care.sla.SlaCalendarId;
import io.uplink.domain.shared.Invalid;
import io.uplink.domain.shared.id.BranchId;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.jboss.resteasy.reactive.RestPath;
import org.jspecify.annotations.Nullable;

/** Working hours and days off. */
@Path("/api/v1/sla/calendars")
@Produces(MediaType.APPLICATION_JSON)
@InCallContext
@RunOnVirtualThread
public class SlaCalendarResource {

    private final Actors actors;
    private final AddCalendar addCalendar;
    private final EditCalendar editCalendar;
    private final RetireCalendar retireCalendar;
    private final AddHoliday addHoliday;
    private final RemoveHoliday removeHoliday;

    SlaCalendarResource(
            Actors actors,
            AddCalendar addCalendar,
            EditCalendar editCalendar,
            RetireCalendar retireCalendar,
            AddHoliday addHoliday,
            RemoveHoliday removeHoliday) {
        this.actors = actors;
        this.addCalendar = addCalendar;
        this.editCalendar = editCalendar;
        this.retireCalendar = retireCalendar;
        this.addHoliday = addHoliday;
        this.removeHoliday = removeHoliday;
    }

    @POST
    @APIResponseSchema(value = CalendarView.class, responseCode = "201")
    public Response add(SlaBodies.NewCalendar body) {
        var branch =
                Optional.ofNullable(body.branch())
                        .map(BranchId::new)
                        .orElseThrow(() -> Invalid.of("branch", "required"));
        var added =
                addCalendar.execute(
                        actors.current(),
                        new AddCalendar.Input(branch, SlaBodies.text(body.name())));
        return Response.created(URI.create("/api/v1/sla/calendars/" + added.id()))
                .entity(CalendarView.of(added))
                .header(HttpHeaders.ETAG, Versions.tag(added.version()))
                .build();
    }

    @PUT
    @Path("{id}")
    @APIResponseSchema(CalendarView.class)
    public Response edit(
            @RestPath UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String seen,
            SlaBodies.Calendar body) {
        return answer(
                editCalendar.execute(
                        actors.current(),
                        new EditCalendar.Input(
                                new SlaCalendarId(id),
                                SlaBodies.text(body.name()),
                                SlaBodies.text(body.zone()),
                                SlaBodies.week(body.hours()),
                                Versions.required(seen))));
    }

    @DELETE
    @Path("{id}")
    public void retire(
            @RestPath UUID id, @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String seen) {
        var _ =
                retireCalendar.execute(
                        actors.current(),
                        new RetireCalendar.Input(new SlaCalendarId(id), Versions.required(seen)));
    }

    @POST
    @Path("{id}/holidays")
    @APIResponseSchema(CalendarView.class)
    public Response addHoliday(
            @RestPath UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String seen,
            SlaBodies.Holiday body) {
        return answer(
                addHoliday.execute(
                        actors.current(),
                        new AddHoliday.Input(
                                new SlaCalendarId(id),
                                SlaBodies.text(body.name()),
                                SlaBodies.day(body.day()),
                                body.yearly(),
                                Versions.required(seen))));
    }

    @DELETE
    @Path("{id}/holidays/{day}")
    @APIResponseSchema(CalendarView.class)
    public Response removeHoliday(
            @RestPath UUID id,
            @RestPath LocalDate day,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String seen) {
        return answer(
                removeHoliday.execute(
                        actors.current(),
                        new RemoveHoliday.Input(
                                new SlaCalendarId(id), day, Versions.required(seen))));
    }

    private static Response answer(SlaCalendar calendar) {
        return Response.ok(CalendarView.of(calendar))
                .header(HttpHeaders.ETAG, Versions.tag(calendar.version()))
                .build();
    }
}
