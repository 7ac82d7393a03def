package io.uplink.adapter.in.web.org.access;

import io.quarkus.runtime.annotations.RegisterForReflection;
import io.smallrye.common.annotation.RunOnVirtualThread;
import io.uplink.adapter.in.web.org.Inputs;
import io.uplink.adapter.in.web.shared.InCallContext;
import io.uplink.application.org.access.AddApiKey;
import io.uplink.application.org.access.RevokeApiKey;
import io.uplink.application.org.access.ShowAccount;
import io.uplink.application.org.access.port.ApiKeys;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.jboss.resteasy.reactive.RestPath;
import org.jspecify.annotations.Nullable;

/** Keys with which programs act for the caller; a key itself makes no keys. */
@Path("/api/v1/auth/keys")
@Produces(MediaType.APPLICATION_JSON)
@InCallContext
@RunOnVirtualThread
public class KeyResource {

    /**
     * A key to make.
     *
     * @param scopes keys of permissions that the caller has, such as {@code tickets.view}
     * @param expiresInDays at most 366
     * @param password of the caller, once more
     */
    public record KeyRequest(
            @Nullable String name,
            @Nullable List<String> scopes,
            @Nullable Integer expiresInDays,
            @Nullable String password) {

        @Override
        public String toString() {
            return "KeyRequest";
        }
    }

    /** A key, without what opens anything. */
    @RegisterForReflection
    public record KeyView(
            UUID id,
            String name,
            String prefix,
            List<String> scopes,
            Instant created,
            Instant expires,
            @Nullable Instant lastUsed) {

        static KeyView of(ApiKeys.Living key) {
            return new KeyView(
                    key.id(),
                    key.name(),
                    key.prefix(),
                    key.scopes(),
                    key.created(),
                    key.expires(),
                    key.lastUsed().orElse(null));
        }
    }

    /** Those of the caller. */
    @RegisterForReflection
    public record KeysView(List<KeyView> items) {}

    /** A key that was made; {@code key} is shown this once. */
    @RegisterForReflection
    public record MadeKeyView(UUID id, String name, String key, String prefix, Instant expires) {

        @Override
        public String toString() {
            return "MadeKeyView";
        }
    }

    private final CallingProgram caller;
    private final ShowAccount showAccount;
    private final AddApiKey addApiKey;
    private final RevokeApiKey revokeApiKey;

    KeyResource(
            CallingProgram caller,
            ShowAccount showAccount,
            AddApiKey addApiKey,
            RevokeApiKey revokeApiKey) {
        this.caller = caller;
        this.showAccount = showAccount;
        this.addApiKey = addApiKey;
        this.revokeApiKey = revokeApiKey;
    }

    @GET
    @Operation(summary = "The caller's living keys, without what opens anything")
    public KeysView list() {
        return new KeysView(
                showAccount.execute(caller.actor()).keys().stream().map(KeyView::of).toList());
    }

    @POST
    @Operation(
            summary = "Make a key; it is shown this once",
            description =
                    "Sent as Authorization: Bearer upk_…, it acts for its person within its scopes"
                            + " and never further than the person may at that moment. A name is"
                            + " used once, so a repeated call makes no second key.")
    @APIResponseSchema(value = MadeKeyView.class, responseCode = "201")
    public Response add(KeyRequest request) {
        var made =
                addApiKey.execute(
                        caller.actor(),
                        new AddApiKey.Input(
                                Inputs.text(request.name()),
                                Set.copyOf(Inputs.list(request.scopes())),
                                Optional.ofNullable(request.expiresInDays()).orElse(0),
                                Inputs.text(request.password()),
                                caller.client().address()));
        return Response.created(URI.create("/api/v1/auth/keys/" + made.id()))
                .entity(
                        new MadeKeyView(
                                made.id(),
                                made.name(),
                                made.key(),
                                made.prefix(),
                                made.expiresAt()))
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .build();
    }

    @DELETE
    @Path("{id}")
    @Operation(summary = "End a key of the caller at once")
    @APIResponse(responseCode = "204", description = "Done")
    public Response revoke(@RestPath UUID id) {
        revokeApiKey.execute(caller.actor(), id);
        return Response.noContent().build();
    }
}
