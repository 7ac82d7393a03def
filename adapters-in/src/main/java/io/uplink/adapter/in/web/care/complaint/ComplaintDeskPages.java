package io.uplink.adapter.in.web.care.complaint;

import io.smallrye.common.annotation.RunOnVirtualThread;
import io.uplink.adapter.in.web.shared.Actors;
import io.uplink.adapter.in.web.shared.InCallContext;
import io.uplink.application.care.complaint.ConvertComplaint;
import io.uplink.application.care.complaint.NoteOnComplaint;
import io.uplink.application.care.complaint.SortComplaint;
import io.uplink.application.shared.Permission;
import io.uplink.domain.care.complaint.ComplaintCategory;
import io.uplink.domain.care.ticket.Priority;
import io.uplink.domain.shared.Invalid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestPath;

/** What is done around a complaint: notes, where it belongs, the ticket that comes of it. */
@Path("/complaints/{id}")
@InCallContext
@RunOnVirtualThread
@Produces(MediaType.TEXT_HTML)
public class ComplaintDeskPages {

    private final Actors actors;
    private final ComplaintActs acts;
    private final NoteOnComplaint note;
    private final SortComplaint sort;
    private final ConvertComplaint convert;

    ComplaintDeskPages(
            Actors actors,
            ComplaintActs acts,
            NoteOnComplaint note,
            SortComplaint sort,
            ConvertComplaint convert) {
        this.actors = actors;
        this.acts = acts;
        this.note = note;
        this.sort = sort;
        this.convert = convert;
    }

    @POST
    @Path("notes")
    public Response note(@RestPath UUID id, @BeanParam ActForm form) {
        return acts.submit(
                id,
                form.of("note"),
                (complaint, _) ->
                        note.execute(
                                actors.current(),
                                new NoteOnComplaint.Input(complaint, form.text())),
                "complaint.noted");
    }

    @POST
    @Path("place")
    public Response sort(@RestPath UUID id, @BeanParam ActForm form) {
        // Whoever may not is told so before the form is read.
        var _ = actors.current().require(Permission.COMPLAINTS_EDIT);
        return acts.submit(
                id,
                form.of("sort"),
                (complaint, seen) ->
                        sort.execute(
                                actors.current(),
                                new SortComplaint.Input(
                                        complaint,
                                        ComplaintForm.branchOf(form.branchOr(""))
                                                .orElseThrow(
                                                        () -> Invalid.of("branch", "required")),
                                        acts.customer(form),
                                        ComplaintCategory.ofCode(form.categoryOr("")),
                                        seen)),
                "complaint.sorted");
    }

    @POST
    @Path("ticket")
    public Response convert(@RestPath UUID id, @BeanParam ActForm form) {
        return acts.submit(
                id,
                form.of("convert"),
                (complaint, seen) ->
                        convert.execute(
                                actors.current(),
                                new ConvertComplaint.Input(
                                        complaint,
                                        acts.customer(form),
                                        form.ticketCategoryOr(""),
                                        Priority.ofCode(form.priority()),
                                        seen)),
                "complaint.converted");
    }
}
