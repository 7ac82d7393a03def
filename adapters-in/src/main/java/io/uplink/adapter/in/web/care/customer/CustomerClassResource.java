package io.uplink.adapter.in.web.care.customer;

import io.quarkus.runtime.annotations.RegisterForReflection;
import io.smallrye.common.annotation.RunOnVirtualThread;
import io.uplink.adapter.in.web.shared.Actors;
import io.uplink.adapter.in.web.shared.Idempotent;
import io.uplink.adapter.in.web.shared.InCallContext;
import io.uplink.adapter.in.web.shared.Versions;
import io.uplink.application.care.customer.ListCustomerClasses;
import io.uplink.application.care.customer.SaveCustomerClass;
import io.uplink.domain.care.customer.CustomerClass;
import io.uplink.domain.shared.Version;
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
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.jboss.resteasy.reactive.RestPath;
import org.jspecify.annotations.Nullable;

/** The classes of customers. */
@Path("/api/v1/customer-classes")
@Produces(MediaType.APPLICATION_JSON)
@InCallContext
@RunOnVirtualThread
public class CustomerClassResource {

    /** A class as JSON. */
    @RegisterForReflection
    public record ClassView(
            String key,
            String english,
            String swahili,
            int position,
            boolean standard,
            boolean active,
            long version) {

        static ClassView of(CustomerClass one) {
            return new ClassView(
                    one.key(),
                    one.english(),
                    one.swahili(),
                    one.position(),
                    one.standard(),
                    one.active(),
                    one.version());
        }
    }

    /** All of one; {@code key} of a new one only. */
    public record ClassBody(
            @Nullable String key,
            @Nullable String english,
            @Nullable String swahili,
            @Nullable Integer position,
            @Nullable Boolean standard,
            @Nullable Boolean active) {}

    private final Actors actors;
    private final ListCustomerClasses listClasses;
    private final SaveCustomerClass saveClass;

    CustomerClassResource(
            Actors actors, ListCustomerClasses listClasses, SaveCustomerClass saveClass) {
        this.actors = actors;
        this.listClasses = listClasses;
        this.saveClass = saveClass;
    }

    @GET
    public List<ClassView> list() {
        return listClasses.execute(actors.current(), ListCustomerClasses.Purpose.CHOOSING).stream()
                .map(ClassView::of)
                .toList();
    }

    @POST
    @Idempotent
    @APIResponseSchema(value = ClassView.class, responseCode = "201")
    public Response add(ClassBody body) {
        var added = save(CustomerBodies.text(body.key()).strip(), body, true, Optional.empty());
        return Response.created(URI.create("/api/v1/customer-classes/" + added.key()))
                .entity(ClassView.of(added))
                .header(HttpHeaders.ETAG, Versions.tag(added.version()))
                .build();
    }

    @PUT
    @Path("{key}")
    @APIResponseSchema(ClassView.class)
    public Response edit(
            @RestPath String key,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String seen,
            ClassBody body) {
        var saved = save(key, body, false, Versions.required(seen));
        return Response.ok(ClassView.of(saved))
                .header(HttpHeaders.ETAG, Versions.tag(saved.version()))
                .build();
    }

    private CustomerClass save(String key, ClassBody body, boolean fresh, Optional<Version> seen) {
        return saveClass.execute(
                actors.current(),
                new SaveCustomerClass.Input(
                        key,
                        CustomerBodies.text(body.english()),
                        CustomerBodies.text(body.swahili()),
                        Optional.ofNullable(body.position()).orElse(999),
                        Optional.ofNullable(body.standard()).orElse(false),
                        Optional.ofNullable(body.active()).orElse(true),
                        fresh,
                        seen));
    }
}
