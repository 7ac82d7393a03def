package io.uplink.adapter.in.web.care.complaint;

import io.smallrye.common.annotation.RunOnVirtualThread;
import io.uplink.adapter.in.web.shared.Actors;
import io.uplink.adapter.in.web.shared.InCallContext;
import io.uplink.adapter.in.web.shared.Times;
import io.uplink.adapter.in.web.shared.Versions;
import io.uplink.application.care.complaint.CountComplaints;
import io.uplink.application.care.complaint.FindComplaints;
import io.uplink.application.care.complaint.LodgeComplaint;
import io.uplink.application.care.complaint.ShowComplaint;
import io.uplink.application.care.complaint.port.ComplaintQueries.Counts;
import io.uplink.application.shared.Page;
import io.uplink.domain.shared.id.ComplaintId;
import io.vertx.core.http.HttpServerRequest;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
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
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirements;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** Complaints: taken from anybody, shown to ours. */
@Path("/api/v1/complaints")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Complaints")
@InCallContext
@RunOnVirtualThread
public class ComplaintResource {

    private final Actors actors;
    private final Times times;
    private final LodgeComplaint lodgeComplaint;
    private final FindComplaints findComplaints;
    private final CountComplaints countComplaints;
    private final ShowComplaint showComplaint;
    private final HttpServerRequest request;

    ComplaintResource(
            Actors actors,
            Times times,
            LodgeComplaint lodgeComplaint,
            FindComplaints findComplaints,
            CountComplaints countComplaints,
            ShowComplaint showComplaint,
            HttpServerRequest request) {
        this.actors = actors;
        this.times = times;
        this.lodgeComplaint = lodgeComplaint;
        this.findComplaints = findComplaints;
        this.countComplaints = countComplaints;
        this.showComplaint = showComplaint;
        this.request = request;
    }

    @POST
    @Operation(
            summary = "Complains, without signing in",
            description =
                    "The link in the answer shows the complaint to whoever has it. Sent again with"
                            + " the same Idempotency-Key, which must be hard to guess, it counts"
                            + " once and gives the same answer.")
    @APIResponseSchema(value = ComplaintView.Receipt.class, responseCode = "201")
    @SecurityRequirements
    public Response lodge(
            @HeaderParam("Idempotency-Key") @Nullable String key, ComplaintView.Sent body) {
        var taken =
                lodgeComplaint.execute(
                        actors.current(),
                        new LodgeComplaint.Input(
                                body.typed(),
                                body.spoken(),
                                ComplaintForm.branchOf(ComplaintForm.plain(body.branch())),
                                Optional.ofNullable(key),
                                ComplaintForm.plain(body.website()),
                                address()));
        return Response.created(URI.create("/c/" + taken.token()))
                .entity(ComplaintView.Receipt.of(taken))
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .build();
    }

    @GET
    @Operation(
            summary = "Complaints that the caller may see, newest first",
            description =
                    "q: part of the number, the name, the telephone number or the subject;"
                            + " standing: open, unseen, due-soon, overdue; until: that day"
                            + " included.")
    public Page<ComplaintView> list(
            @BeanParam ComplaintSearch search,
            @RestQuery Optional<String> cursor,
            @RestQuery Optional<Integer> size) {
        return findComplaints
                .execute(
                        actors.current(),
                        new FindComplaints.Input(
                                search.filter(times.zone()), cursor, Page.sizeOf(size)))
                .map(ComplaintView::of);
    }

    @GET
    @Path("counts")
    @Operation(summary = "How they stand against their deadlines")
    public Counts counts(@BeanParam ComplaintSearch search) {
        return countComplaints.execute(actors.current(), search.filter(times.zone()));
    }

    @GET
    @Path("{id}")
    @APIResponseSchema(ComplaintView.Full.class)
    public Response show(@RestPath UUID id) {
        var sheet = showComplaint.execute(actors.current(), new ComplaintId(id));
        return Response.ok(ComplaintView.Full.of(sheet))
                .header(HttpHeaders.ETAG, Versions.tag(sheet.version()))
                .build();
    }

    private String address() {
        return Optional.ofNullable(request.remoteAddress()).map(at -> at.hostAddress()).orElse("");
    }
}
