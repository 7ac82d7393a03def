package io.uplink.adapter.in.web.care.ticket;

import io.quarkus.runtime.annotations.RegisterForReflection;
import io.smallrye.common.annotation.RunOnVirtualThread;
import io.uplink.adapter.in.web.shared.Actors;
import io.uplink.adapter.in.web.shared.Idempotent;
import io.uplink.adapter.in.web.shared.InCallContext;
import io.uplink.adapter.in.web.shared.Versions;
import io.uplink.application.care.ticket.RemoveCategory;
import io.uplink.application.care.ticket.SaveCategory;
import io.uplink.application.care.ticket.ShowCatalogue;
import io.uplink.domain.care.ticket.Category;
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
import org.jboss.resteasy.reactive.RestPath;
import org.jspecify.annotations.Nullable;

/** The categories of tickets. */
@Path("/api/v1/ticket-categories")
@Produces(MediaType.APPLICATION_JSON)
@InCallContext
@RunOnVirtualThread
public class CategoryResource {

    /** A category as JSON. */
    @RegisterForReflection
    public record CategoryView(
            String key,
            String english,
            String swahili,
            int position,
            boolean active,
            long version) {

        static CategoryView of(Category category) {
            return new CategoryView(
                    category.key(),
                    category.english(),
                    category.swahili(),
                    category.position(),
                    category.active(),
                    category.version());
        }
    }

    private final Actors actors;
    private final ShowCatalogue showCatalogue;
    private final SaveCategory saveCategory;
    private final RemoveCategory removeCategory;

    CategoryResource(
            Actors actors,
            ShowCatalogue showCatalogue,
            SaveCategory saveCategory,
            RemoveCategory removeCategory) {
        this.actors = actors;
        this.showCatalogue = showCatalogue;
        this.saveCategory = saveCategory;
        this.removeCategory = removeCategory;
    }

    @GET
    public List<CategoryView> list() {
        return showCatalogue
                .execute(actors.current(), new ShowCatalogue.Input(ShowCatalogue.Purpose.WORK))
                .categories()
                .stream()
                .map(CategoryView::of)
                .toList();
    }

    @POST
    @Idempotent
    @APIResponseSchema(value = CategoryView.class, responseCode = "201")
    public Response add(TicketBodies.CategoryBody body) {
        var added = save(TicketBodies.text(body.key()), body, true, Optional.empty());
        return Response.created(URI.create("/api/v1/ticket-categories/" + added.key()))
                .entity(CategoryView.of(added))
                .header(HttpHeaders.ETAG, Versions.tag(added.version()))
                .build();
    }

    @PUT
    @Path("{key}")
    @APIResponseSchema(CategoryView.class)
    public Response edit(
            @RestPath String key,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String seen,
            TicketBodies.CategoryBody body) {
        var saved = save(key, body, false, Versions.required(seen));
        return Response.ok(CategoryView.of(saved))
                .header(HttpHeaders.ETAG, Versions.tag(saved.version()))
                .build();
    }

    @DELETE
    @Path("{key}")
    @Operation(summary = "Forgets one that no ticket ever had")
    public void remove(
            @RestPath String key, @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String seen) {
        var _ =
                removeCategory.execute(
                        actors.current(), new RemoveCategory.Input(key, Versions.required(seen)));
    }

    private Category save(
            String key, TicketBodies.CategoryBody body, boolean fresh, Optional<Version> seen) {
        return saveCategory.execute(
                actors.current(),
                new SaveCategory.Input(
                        key,
                        TicketBodies.text(body.english()),
                        TicketBodies.text(body.swahili()),
                        Optional.ofNullable(body.position()).orElse(999),
                        Optional.ofNullable(body.active()).orElse(true),
                        fresh,
                        seen));
    }
}
