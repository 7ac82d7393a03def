package io.uplink.adapter.in.web.sales.offer;

import io.smallrye.common.annotation.RunOnVirtualThread;
import io.uplink.adapter.in.web.sales.offer.PackageBodies.PackageBody;
import io.uplink.adapter.in.web.sales.offer.PackageViews.PackageView;
import io.uplink.adapter.in.web.shared.Actors;
import io.uplink.adapter.in.web.shared.Idempotent;
import io.uplink.adapter.in.web.shared.InCallContext;
import io.uplink.adapter.in.web.shared.Versions;
import io.uplink.application.sales.offer.AddPackage;
import io.uplink.application.sales.offer.ChangePackage;
import io.uplink.application.sales.offer.ShowPackage;
import io.uplink.application.sales.offer.ShowPackages;
import io.uplink.domain.sales.offer.PackageId;
import io.uplink.domain.sales.offer.ServicePackage;
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
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.jboss.resteasy.reactive.RestPath;
import org.jspecify.annotations.Nullable;

/** Packages over the API. */
@Path("/api/v1/packages")
@Produces(MediaType.APPLICATION_JSON)
@InCallContext
@RunOnVirtualThread
public class PackageResource {

    private final Actors actors;
    private final ShowPackages showPackages;
    private final ShowPackage showPackage;
    private final AddPackage addPackage;
    private final ChangePackage changePackage;

    PackageResource(
            Actors actors,
            ShowPackages showPackages,
            ShowPackage showPackage,
            AddPackage addPackage,
            ChangePackage changePackage) {
        this.actors = actors;
        this.showPackages = showPackages;
        this.showPackage = showPackage;
        this.addPackage = addPackage;
        this.changePackage = changePackage;
    }

    @GET
    @Operation(summary = "Every package, those on offer first and in their order; 60 at most")
    public List<PackageView> packages() {
        return showPackages.execute(actors.current()).stream().map(PackageView::of).toList();
    }

    @POST
    @Idempotent
    @Operation(summary = "Adds a package")
    @APIResponseSchema(value = PackageView.class, responseCode = "201")
    public Response add(PackageBody body) {
        var added = addPackage.execute(actors.current(), body.typed());
        return Response.created(URI.create("/api/v1/packages/" + added.id()))
                .entity(PackageView.of(added))
                .header(HttpHeaders.ETAG, Versions.tag(added.version()))
                .build();
    }

    @GET
    @Path("{id}")
    @Operation(summary = "A package")
    @APIResponseSchema(PackageView.class)
    public Response show(@RestPath UUID id) {
        return answer(showPackage.execute(actors.current(), new PackageId(id)));
    }

    @PUT
    @Path("{id}")
    @Operation(
            summary = "Changes a package, or takes it off the offer",
            description = "The body is all of it: what is absent becomes what it is by itself.")
    @APIResponseSchema(PackageView.class)
    public Response change(
            @RestPath UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String seen,
            PackageBody body) {
        return answer(
                changePackage.execute(
                        actors.current(),
                        new ChangePackage.Input(
                                new PackageId(id), body.typed(), Versions.required(seen))));
    }

    private static Response answer(ServicePackage one) {
        return Response.ok(PackageView.of(one))
                .header(HttpHeaders.ETAG, Versions.tag(one.version()))
                .build();
    }
}
