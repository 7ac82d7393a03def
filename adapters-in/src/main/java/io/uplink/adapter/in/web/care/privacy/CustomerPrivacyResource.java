package io.uplink.adapter.in.web.care.privacy;

import io.quarkus.runtime.annotations.RegisterForReflection;
import io.smallrye.common.annotation.RunOnVirtualThread;
import io.uplink.adapter.in.web.shared.Actors;
import io.uplink.adapter.in.web.shared.Idempotent;
import io.uplink.adapter.in.web.shared.InCallContext;
import io.uplink.adapter.in.web.shared.Reader;
import io.uplink.adapter.in.web.shared.Versions;
import io.uplink.application.care.privacy.EraseCustomer;
import io.uplink.application.care.privacy.ExportSubject;
import io.uplink.application.care.privacy.PreviewErasure;
import io.uplink.domain.care.privacy.Holdings;
import io.uplink.domain.shared.id.CustomerId;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.jboss.resteasy.reactive.RestPath;
import org.jspecify.annotations.Nullable;

/** Handing out and erasing the personal data of a customer, over the API. */
@Path("/api/v1/customers")
@Produces(MediaType.APPLICATION_JSON)
@InCallContext
@RunOnVirtualThread
public class CustomerPrivacyResource {

    /**
     * That the caller means it.
     *
     * @param account the number of the customer, once more
     * @param reason kept in the activity log
     */
    @Schema(name = "ErasureOrder")
    public record Order(@Nullable String account, @Nullable String reason) {}

    /**
     * How much is held of a customer.
     *
     * @param erasedAt absent while the data are there
     * @param openTickets these and openComplaints stand in the way of an erasure
     */
    @RegisterForReflection
    @Schema(name = "CustomerHoldings")
    public record HoldingsView(
            UUID customer,
            String account,
            Optional<Instant> erasedAt,
            int records,
            int places,
            int consents,
            int tickets,
            int openTickets,
            int entries,
            int files,
            int complaints,
            int openComplaints,
            int orders,
            int leads,
            int messages,
            int links,
            int notes) {

        static HoldingsView of(PreviewErasure.Preview preview) {
            var customer = preview.customer();
            Holdings held = preview.holdings();
            return new HoldingsView(
                    customer.id().value(),
                    customer.account().text(),
                    customer.erasedAt(),
                    held.records(),
                    held.places(),
                    held.consents(),
                    held.tickets(),
                    held.openTickets(),
                    held.entries(),
                    held.files(),
                    held.complaints(),
                    held.openComplaints(),
                    held.orders(),
                    held.leads(),
                    held.messages(),
                    held.links(),
                    held.notes());
        }
    }

    /** Whose data are gone. */
    @RegisterForReflection
    @Schema(name = "CustomerErasure")
    public record ErasureView(UUID customer, String account) {}

    private final Actors actors;
    private final Reader reader;
    private final ExportSubject exportSubject;
    private final PreviewErasure previewErasure;
    private final EraseCustomer eraseCustomer;

    CustomerPrivacyResource(
            Actors actors,
            Reader reader,
            ExportSubject exportSubject,
            PreviewErasure previewErasure,
            EraseCustomer eraseCustomer) {
        this.actors = actors;
        this.reader = reader;
        this.exportSubject = exportSubject;
        this.previewErasure = previewErasure;
        this.eraseCustomer = eraseCustomer;
    }

    @GET
    @Path("{id}/data")
    @Produces("application/zip")
    @Operation(summary = "All that is held of a customer, for the customer, as one ZIP")
    @APIResponse(
            responseCode = "200",
            description = "JSON files by section, the files of the tickets, and an index",
            content =
                    @Content(
                            mediaType = "application/zip",
                            schema = @Schema(type = SchemaType.STRING, format = "binary")))
    public Response export(@RestPath UUID id) {
        return SubjectArchive.of(
                exportSubject.execute(actors.current(), new CustomerId(id)), reader.language());
    }

    @GET
    @Path("{id}/erasure")
    @Operation(summary = "What an erasure would take, and what stands in its way")
    @APIResponseSchema(HoldingsView.class)
    public Response preview(@RestPath UUID id) {
        var preview = previewErasure.execute(actors.current(), new CustomerId(id));
        return Response.ok(HoldingsView.of(preview))
                .header(HttpHeaders.ETAG, Versions.tag(preview.customer().version()))
                .build();
    }

    @POST
    @Path("{id}/erasure")
    @Idempotent
    @Operation(
            summary = "Erases the personal data of a customer, for good",
            description =
                    "Names, numbers, places, texts and files go, also those of merged records."
                            + " Numbers, dates, states, ratings, fees and the log stay. Refused"
                            + " while tickets or complaints are open.")
    public ErasureView erase(
            @RestPath UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String seen,
            Order body) {
        var account =
                eraseCustomer.execute(
                        actors.current(),
                        new EraseCustomer.Input(
                                new CustomerId(id),
                                Optional.ofNullable(body.account()).orElse(""),
                                Optional.ofNullable(body.reason()).orElse(""),
                                Versions.required(seen)));
        return new ErasureView(id, account);
    }
}
