package io.uplink.adapter.in.web.care.complaint;

import io.smallrye.common.annotation.RunOnVirtualThread;
import io.uplink.adapter.in.web.shared.Actors;
import io.uplink.adapter.in.web.shared.Idempotent;
import io.uplink.adapter.in.web.shared.InCallContext;
import io.uplink.adapter.in.web.shared.Versions;
import io.uplink.application.care.complaint.AcknowledgeComplaint;
import io.uplink.application.care.complaint.ApproveComplaint;
import io.uplink.application.care.complaint.ConvertComplaint;
import io.uplink.application.care.complaint.RejectComplaint;
import io.uplink.application.care.complaint.ReopenComplaint;
import io.uplink.application.care.complaint.ResolveComplaint;
import io.uplink.application.care.complaint.ReviewComplaint;
import io.uplink.domain.care.complaint.Complaint;
import io.uplink.domain.care.ticket.Priority;
import io.uplink.domain.shared.id.ComplaintId;
import io.uplink.domain.shared.id.CustomerId;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jspecify.annotations.Nullable;

/** The states of a complaint. Asking for the one it is in is a success without effect. */
@Path("/api/v1/complaints/{id}")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Complaints")
@InCallContext
@RunOnVirtualThread
public class ComplaintStepResource {

    private final Actors actors;
    private final AcknowledgeComplaint acknowledge;
    private final ReviewComplaint review;
    private final ApproveComplaint approve;
    private final RejectComplaint reject;
    private final ResolveComplaint resolve;
    private final ReopenComplaint reopen;
    private final ConvertComplaint convert;

    ComplaintStepResource(
            Actors actors,
            AcknowledgeComplaint acknowledge,
            ReviewComplaint review,
            ApproveComplaint approve,
            RejectComplaint reject,
            ResolveComplaint resolve,
            ReopenComplaint reopen,
            ConvertComplaint convert) {
        this.actors = actors;
        this.acknowledge = acknowledge;
        this.review = review;
        this.approve = approve;
        this.reject = reject;
        this.resolve = resolve;
        this.reopen = reopen;
        this.convert = convert;
    }

    @POST
    @Path("acknowledgement")
    @Operation(summary = "Somebody of ours has seen it")
    @APIResponseSchema(ComplaintView.class)
    public Response acknowledge(
            @RestPath UUID id, @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String seen) {
        return answer(
                acknowledge.execute(
                        actors.current(),
                        new AcknowledgeComplaint.Input(
                                new ComplaintId(id), Versions.required(seen))));
    }

    @POST
    @Path("review")
    @Operation(summary = "The caller looks into it")
    @APIResponseSchema(ComplaintView.class)
    public Response review(
            @RestPath UUID id, @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String seen) {
        return answer(
                review.execute(
                        actors.current(),
                        new ReviewComplaint.Input(new ComplaintId(id), Versions.required(seen))));
    }

    @POST
    @Path("approval")
    @Operation(summary = "It is right; the text goes to the complainant")
    @APIResponseSchema(ComplaintView.class)
    public Response approve(
            @RestPath UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String seen,
            ComplaintView.Words body) {
        return answer(
                approve.execute(
                        actors.current(),
                        new ApproveComplaint.Input(
                                new ComplaintId(id), body.plain(), Versions.required(seen))));
    }

    @POST
    @Path("rejection")
    @Operation(summary = "Nothing will be done; the reason goes to the complainant")
    @APIResponseSchema(ComplaintView.class)
    public Response reject(
            @RestPath UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String seen,
            ComplaintView.Words body) {
        return answer(
                reject.execute(
                        actors.current(),
                        new RejectComplaint.Input(
                                new ComplaintId(id), body.plain(), Versions.required(seen))));
    }

    @POST
    @Path("resolution")
    @Operation(summary = "What was asked for was done without a ticket")
    @APIResponseSchema(ComplaintView.class)
    public Response resolve(
            @RestPath UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String seen,
            ComplaintView.Words body) {
        return answer(
                resolve.execute(
                        actors.current(),
                        new ResolveComplaint.Input(
                                new ComplaintId(id), body.plain(), Versions.required(seen))));
    }

    @POST
    @Path("reopening")
    @Operation(summary = "A settled one is looked at again; its time starts anew")
    @APIResponseSchema(ComplaintView.class)
    public Response reopen(
            @RestPath UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String seen,
            ComplaintView.Words body) {
        return answer(
                reopen.execute(
                        actors.current(),
                        new ReopenComplaint.Input(
                                new ComplaintId(id), body.plain(), Versions.required(seen))));
    }

    @POST
    @Path("ticket")
    @Idempotent
    @Operation(
            summary = "Opens the ticket of an approved complaint",
            description = "However often it is asked, there is one: the answer names it.")
    @APIResponseSchema(value = ComplaintView.TicketView.class, responseCode = "201")
    public Response convert(
            @RestPath UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String seen,
            ComplaintView.Wanted body) {
        var ticket =
                convert.execute(
                        actors.current(),
                        new ConvertComplaint.Input(
                                new ComplaintId(id),
                                Optional.ofNullable(body.customer()).map(CustomerId::new),
                                ComplaintForm.plain(body.category()),
                                Priority.ofCode(
                                        Optional.ofNullable(body.priority()).orElse("medium")),
                                Versions.required(seen)));
        return Response.created(URI.create("/api/v1/tickets/" + ticket))
                .entity(new ComplaintView.TicketView(ticket.value()))
                .build();
    }

    private static Response answer(Complaint.Snapshot complaint) {
        return Response.ok(ComplaintView.of(complaint))
                .header(HttpHeaders.ETAG, Versions.tag(complaint.version()))
                .build();
    }
}
