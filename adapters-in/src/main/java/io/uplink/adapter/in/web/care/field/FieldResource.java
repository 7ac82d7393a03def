package io.uplink.adapter.in.web.care.field;

import io.smallrye.common.annotation.RunOnVirtualThread;
import io.uplink.adapter.in.web.care.field.FieldBodies.FieldBody;
import io.uplink.adapter.in.web.shared.Actors;
import io.uplink.adapter.in.web.shared.Idempotent;
import io.uplink.adapter.in.web.shared.InCallContext;
import io.uplink.adapter.in.web.shared.Versions;
import io.uplink.application.care.ticket.ListFields;
import io.uplink.application.care.ticket.RemoveField;
import io.uplink.application.care.ticket.SaveField;
import io.uplink.domain.care.field.Field;
import io.uplink.domain.shared.Version;
import jakarta.ws.rs.DELETE;
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
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jspecify.annotations.Nullable;

/** The fields that tickets of a category have. */
@Path("/api/v1/ticket-categories/{key}/fields")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Category Resource")
@InCallContext
@RunOnVirtualThread
public class FieldResource {

    private final Actors actors;
    private final ListFields listFields;
    private final SaveField saveField;
    private final RemoveField removeField;

    FieldResource(
            Actors actors, ListFields listFields, SaveField saveField, RemoveField removeField) {
        this.actors = actors;
        this.listFields = listFields;
        this.saveField = saveField;
        this.removeField = removeField;
    }

    @GET
    @Operation(summary = "The fields of a category in their order, retired ones too")
    public List<FieldBody> list(@RestPath String key) {
        return listFields.execute(actors.current(), new ListFields.Input(Optional.of(key))).stream()
                .map(FieldBody::of)
                .toList();
    }

    @POST
    @Idempotent
    @Operation(summary = "Adds a field; 20 that are asked for at most")
    @APIResponseSchema(value = FieldBody.class, responseCode = "201")
    public Response add(@RestPath String key, FieldBody body) {
        var added = save(key, FieldBodies.text(body.key()), body, true, Optional.empty());
        return Response.created(
                        URI.create("/api/v1/ticket-categories/" + key + "/fields/" + added.key()))
                .entity(FieldBody.of(added))
                .header(HttpHeaders.ETAG, Versions.tag(added.version()))
                .build();
    }

    @PUT
    @Path("{fieldKey}")
    @Operation(summary = "Changes a field; its key and the kind of its values stay")
    @APIResponseSchema(FieldBody.class)
    public Response edit(
            @RestPath String key,
            @RestPath String fieldKey,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String seen,
            FieldBody body) {
        var saved = save(key, fieldKey, body, false, Versions.required(seen));
        return Response.ok(FieldBody.of(saved))
                .header(HttpHeaders.ETAG, Versions.tag(saved.version()))
                .build();
    }

    @DELETE
    @Path("{fieldKey}")
    @Operation(summary = "Forgets one that no ticket ever filled in")
    public void remove(
            @RestPath String key,
            @RestPath String fieldKey,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String seen) {
        var _ =
                removeField.execute(
                        actors.current(),
                        new RemoveField.Input(key, fieldKey, Versions.required(seen)));
    }

    private Field save(
            String category, String key, FieldBody body, boolean fresh, Optional<Version> seen) {
        return saveField.execute(
                actors.current(),
                new SaveField.Input(
                        category,
                        key,
                        FieldBodies.text(body.english()),
                        FieldBodies.text(body.swahili()),
                        body.shape(),
                        body.when(),
                        Optional.ofNullable(body.forTechnician()).orElse(false),
                        Optional.ofNullable(body.position()).orElse(999),
                        Optional.ofNullable(body.active()).orElse(true),
                        fresh,
                        seen));
    }
}
