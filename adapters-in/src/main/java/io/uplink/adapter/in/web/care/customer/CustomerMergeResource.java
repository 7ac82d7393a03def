package io.uplink.adapter.in.web.care.customer;

import io.quarkus.runtime.annotations.RegisterForReflection;
import io.smallrye.common.annotation.RunOnVirtualThread;
import io.uplink.adapter.in.web.shared.Actors;
import io.uplink.adapter.in.web.shared.InCallContext;
import io.uplink.adapter.in.web.shared.Versions;
import io.uplink.application.care.customer.MergeCustomer;
import io.uplink.application.care.customer.ShowCustomer;
import io.uplink.application.care.customer.UnmergeCustomer;
import io.uplink.application.care.customer.port.CustomerSheet;
import io.uplink.domain.shared.Invalid;
import io.uplink.domain.shared.id.CustomerId;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.jboss.resteasy.reactive.RestPath;
import org.jspecify.annotations.Nullable;

/** Two records of one person, read together. */
@Path("/api/v1/customers")
@Produces(MediaType.APPLICATION_JSON)
@InCallContext
@RunOnVirtualThread
public class CustomerMergeResource {

    /** Which record stays. */
    @Schema(name = "CustomerMerging")
    public record Merging(@Nullable UUID into) {}

    /** A record that is read with another; its version is for taking the merge back. */
    @RegisterForReflection
    @Schema(name = "MergedCustomer")
    public record MergedView(
            UUID id, String account, String name, String status, Instant mergedAt, long version) {

        static MergedView of(CustomerSheet.Merged merged) {
            return new MergedView(
                    merged.id().value(),
                    merged.account(),
                    merged.name(),
                    merged.status().code(),
                    merged.at(),
                    merged.version());
        }
    }

    private final Actors actors;
    private final ShowCustomer showCustomer;
    private final MergeCustomer mergeCustomer;
    private final UnmergeCustomer unmergeCustomer;

    CustomerMergeResource(
            Actors actors,
            ShowCustomer showCustomer,
            MergeCustomer mergeCustomer,
            UnmergeCustomer unmergeCustomer) {
        this.actors = actors;
        this.showCustomer = showCustomer;
        this.mergeCustomer = mergeCustomer;
        this.unmergeCustomer = unmergeCustomer;
    }

    @GET
    @Path("{id}/merged")
    @Operation(summary = "The records that are read with it, ten at most")
    public List<MergedView> merged(@RestPath UUID id) {
        return showCustomer.execute(actors.current(), new CustomerId(id)).merged().stream()
                .map(MergedView::of)
                .toList();
    }

    @POST
    @Path("{id}/merging")
    @Operation(
            summary = "It is a second record of a person, and is read with the first",
            description =
                    "Nothing moves; DELETE takes it back at any time. Meanwhile it is changed by"
                            + " nothing else, and tickets for it are opened for the record that"
                            + " stays.")
    @APIResponseSchema(CustomerView.class)
    public Response merge(
            @RestPath UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String seen,
            Merging body) {
        var into =
                Optional.ofNullable(body.into()).orElseThrow(() -> Invalid.of("into", "required"));
        return CustomerResource.answer(
                mergeCustomer.execute(
                        actors.current(),
                        new MergeCustomer.Input(
                                new CustomerId(id),
                                new CustomerId(into),
                                Versions.required(seen))));
    }

    @DELETE
    @Path("{id}/merging")
    @Operation(summary = "It stands for itself again, with all that it had")
    @APIResponseSchema(CustomerView.class)
    public Response unmerge(
            @RestPath UUID id, @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String seen) {
        return CustomerResource.answer(
                unmergeCustomer.execute(
                        actors.current(),
                        new UnmergeCustomer.Input(new CustomerId(id), Versions.required(seen))));
    }
}
