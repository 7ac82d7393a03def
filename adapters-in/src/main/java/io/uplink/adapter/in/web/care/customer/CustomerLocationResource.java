package io.uplink.adapter.in.web.care.customer;

import io.quarkus.runtime.annotations.RegisterForReflection;
import io.smallrye.common.annotation.RunOnVirtualThread;
import io.uplink.adapter.in.web.shared.Actors;
import io.uplink.adapter.in.web.shared.Idempotent;
import io.uplink.adapter.in.web.shared.InCallContext;
import io.uplink.adapter.in.web.shared.Versions;
import io.uplink.application.care.customer.AddLocation;
import io.uplink.application.care.customer.EditLocation;
import io.uplink.application.care.customer.ListLocations;
import io.uplink.application.care.customer.MakeLocationPrimary;
import io.uplink.domain.care.customer.Location;
import io.uplink.domain.care.customer.ServiceLocation;
import io.uplink.domain.shared.id.CustomerId;
import io.uplink.domain.shared.id.LocationId;
import jakarta.ws.rs.GET;
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
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.jboss.resteasy.reactive.RestPath;
import org.jspecify.annotations.Nullable;

/** The places where a customer is served, thirty at most. */
@Path("/api/v1/customers/{id}/locations")
@Produces(MediaType.APPLICATION_JSON)
@InCallContext
@RunOnVirtualThread
public class CustomerLocationResource {

    /** A place; {@code until} is the last day it was served. */
    @RegisterForReflection
    @Schema(name = "CustomerLocation")
    public record LocationView(
            UUID id,
            String label,
            String address,
            String area,
            @Nullable Double latitude,
            @Nullable Double longitude,
            String note,
            @Nullable LocalDate since,
            @Nullable LocalDate until,
            boolean primary,
            long version) {

        static LocationView of(ServiceLocation location) {
            var details = location.details();
            return new LocationView(
                    location.id().value(),
                    details.label(),
                    details.address(),
                    details.area(),
                    details.at().map(Location::latitude).orElse(null),
                    details.at().map(Location::longitude).orElse(null),
                    details.note(),
                    details.since().orElse(null),
                    details.until().orElse(null),
                    location.primary(),
                    location.version());
        }
    }

    /** All of a place; days as RFC 3339 writes them. */
    @Schema(name = "NewCustomerLocation")
    public record Body(
            @Nullable String label,
            @Nullable String address,
            @Nullable String area,
            @Nullable Double latitude,
            @Nullable Double longitude,
            @Nullable String note,
            @Nullable String since,
            @Nullable String until) {

        ServiceLocation.Details details() {
            return ServiceLocation.parse(
                    new ServiceLocation.Typed(
                            CustomerBodies.text(label),
                            CustomerBodies.text(address),
                            CustomerBodies.text(area),
                            number(latitude),
                            number(longitude),
                            CustomerBodies.text(note),
                            CustomerBodies.text(since),
                            CustomerBodies.text(until)));
        }

        private static String number(@Nullable Double value) {
            return Optional.ofNullable(value).map(String::valueOf).orElse("");
        }
    }

    private final Actors actors;
    private final ListLocations listLocations;
    private final AddLocation addLocation;
    private final EditLocation editLocation;
    private final MakeLocationPrimary makePrimary;

    CustomerLocationResource(
            Actors actors,
            ListLocations listLocations,
            AddLocation addLocation,
            EditLocation editLocation,
            MakeLocationPrimary makePrimary) {
        this.actors = actors;
        this.listLocations = listLocations;
        this.addLocation = addLocation;
        this.editLocation = editLocation;
        this.makePrimary = makePrimary;
    }

    @GET
    @Operation(summary = "Where the customer is or was served, the primary place first")
    public List<LocationView> list(@RestPath UUID id) {
        return listLocations.execute(actors.current(), new CustomerId(id)).stream()
                .map(LocationView::of)
                .toList();
    }

    @POST
    @Idempotent
    @Operation(summary = "One more place")
    @APIResponseSchema(value = LocationView.class, responseCode = "201")
    public Response add(@RestPath UUID id, Body body) {
        var added =
                addLocation.execute(
                        actors.current(),
                        new AddLocation.Input(new CustomerId(id), body.details()));
        return Response.created(URI.create("/api/v1/customers/" + id + "/locations/" + added.id()))
                .entity(LocationView.of(added))
                .header(HttpHeaders.ETAG, Versions.tag(added.version()))
                .build();
    }

    @PUT
    @Path("{location}")
    @Operation(
            summary = "Corrects a place",
            description =
                    "With until it is served no more; 409 customer.primary-location-needed for"
                            + " the primary one.")
    @APIResponseSchema(LocationView.class)
    public Response edit(
            @RestPath UUID id,
            @RestPath UUID location,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String seen,
            Body body) {
        return answer(
                editLocation.execute(
                        actors.current(),
                        new EditLocation.Input(
                                new CustomerId(id),
                                new LocationId(location),
                                body.details(),
                                Versions.required(seen))));
    }

    @POST
    @Path("{location}/primary")
    @Operation(
            summary = "Lists and papers name that place from now on",
            description = "Tickets that were about the former one by default stay where they were.")
    @APIResponseSchema(LocationView.class)
    public Response makePrimary(
            @RestPath UUID id,
            @RestPath UUID location,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String seen) {
        return answer(
                makePrimary.execute(
                        actors.current(),
                        new MakeLocationPrimary.Input(
                                new CustomerId(id),
                                new LocationId(location),
                                Versions.required(seen))));
    }

    private static Response answer(ServiceLocation location) {
        return Response.ok(LocationView.of(location))
                .header(HttpHeaders.ETAG, Versions.tag(location.version()))
                .build();
    }
}
