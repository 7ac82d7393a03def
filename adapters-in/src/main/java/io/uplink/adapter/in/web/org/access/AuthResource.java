package io.uplink.adapter.in.web.org.access;

import io.quarkus.runtime.annotations.RegisterForReflection;
import io.smallrye.common.annotation.RunOnVirtualThread;
import io.uplink.adapter.in.web.org.Inputs;
import io.uplink.adapter.in.web.shared.InCallContext;
import io.uplink.application.org.access.EndSession;
import io.uplink.application.org.access.Entrance.Arrival;
import io.uplink.application.org.access.Entrance.Half;
import io.uplink.application.org.access.Entrance.Opened;
import io.uplink.application.org.access.RefreshSession;
import io.uplink.application.org.access.ShowAccount;
import io.uplink.application.org.access.SignIn;
import io.uplink.application.org.access.SignOut;
import io.uplink.application.org.access.port.SessionQueries.Living;
import io.uplink.application.org.access.port.SessionRepository.Kind;
import io.uplink.domain.org.access.AccessError;
import io.uplink.domain.shared.DomainException;
import io.uplink.domain.shared.Faults;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirements;
import org.jboss.resteasy.reactive.RestPath;
import org.jspecify.annotations.Nullable;

/** Signing in for programs: a short-lived access token, and a refresh token that works once. */
@Path("/api/v1/auth")
@Produces(MediaType.APPLICATION_JSON)
@InCallContext
@RunOnVirtualThread
public class AuthResource {

    /**
     * Name and password.
     *
     * @param code of the second factor, where one is set up; without it the answer is {@code
     *     access.second-factor-required}
     */
    public record TokenRequest(
            @Nullable String identifier, @Nullable String password, @Nullable String code) {

        @Override
        public String toString() {
            return "TokenRequest";
        }
    }

    /** The token to exchange. */
    public record RefreshRequest(@Nullable String refreshToken) {

        @Override
        public String toString() {
            return "RefreshRequest";
        }
    }

    /**
     * What a program calls with.
     *
     * @param expiresIn seconds that the access token lives
     * @param mustChangePassword whether a person must choose a password on a page first
     */
    @RegisterForReflection
    public record TokenView(
            String accessToken,
            String tokenType,
            long expiresIn,
            String refreshToken,
            boolean mustChangePassword) {}

    /** A device or program that is signed in. */
    @RegisterForReflection
    public record SessionView(
            UUID id,
            String kind,
            String device,
            String address,
            Instant since,
            Instant lastSeen,
            Instant expires,
            boolean current) {

        static SessionView of(Living session, UUID current) {
            return new SessionView(
                    session.id(),
                    session.kind().name().toLowerCase(Locale.ROOT),
                    session.client().device(),
                    session.client().address(),
                    session.since(),
                    session.lastSeen(),
                    session.expires(),
                    session.id().equals(current));
        }
    }

    /** Those of the caller. */
    @RegisterForReflection
    public record SessionsView(List<SessionView> items) {}

    private final CallingProgram caller;
    private final SignIn signIn;
    private final RefreshSession refreshSession;
    private final SignOut signOut;
    private final ShowAccount showAccount;
    private final EndSession endSession;

    AuthResource(
            CallingProgram caller,
            SignIn signIn,
            RefreshSession refreshSession,
            SignOut signOut,
            ShowAccount showAccount,
            EndSession endSession) {
        this.caller = caller;
        this.signIn = signIn;
        this.refreshSession = refreshSession;
        this.signOut = signOut;
        this.showAccount = showAccount;
        this.endSession = endSession;
    }

    @POST
    @Path("token")
    @Operation(
            summary = "Sign in by e-mail address or telephone and password",
            description =
                    "Where the person has a second factor, code is what the telephone shows or a"
                            + " recovery code; without it the answer is 401"
                            + " urn:problem:access.second-factor-required, with a wrong one 401"
                            + " urn:problem:access.wrong-code.")
    @APIResponseSchema(TokenView.class)
    @SecurityRequirements
    public Response token(TokenRequest request) {
        var faults = new Faults();
        var name = faults.text("identifier", Optional.ofNullable(request.identifier()), 254);
        var password = Optional.ofNullable(request.password()).orElse("");
        if (password.isEmpty()) {
            faults.add("password", "required");
        }
        faults.refuse();
        var arrival =
                new Arrival(Kind.API, false, caller.client(), Optional.empty(), Optional.empty());
        var entry =
                signIn.execute(
                        caller.actor(),
                        new SignIn.Input(name, password, Inputs.given(request.code()), arrival));
        return switch (entry) {
            case Opened opened -> tokens(opened);
            case Half _ -> throw new DomainException(new AccessError.SecondFactorRequired());
        };
    }

    private Response tokens(Opened opened) {
        return tokens(
                caller.accessToken(opened.login().person(), opened.session()),
                opened.token(),
                opened.login().mustChange());
    }

    @POST
    @Path("refresh")
    @Operation(summary = "Exchange a refresh token, which works once, for new tokens")
    @APIResponseSchema(TokenView.class)
    @SecurityRequirements
    public Response refresh(RefreshRequest request) {
        var faults = new Faults();
        var token = faults.text("refreshToken", Optional.ofNullable(request.refreshToken()), 200);
        faults.refuse();
        var renewed =
                refreshSession.execute(
                        caller.actor(), new RefreshSession.Input(token, caller.client()));
        return tokens(
                caller.accessToken(renewed.owned().person(), renewed.owned().session()),
                renewed.token(),
                false);
    }

    @POST
    @Path("logout")
    @Operation(summary = "End the session; its tokens stop working at once")
    @APIResponse(responseCode = "204", description = "Done")
    public Response logout() {
        signOut.execute(caller.actor());
        return Response.noContent().build();
    }

    @GET
    @Path("sessions")
    @Operation(summary = "Where the caller is signed in")
    public SessionsView sessions() {
        var actor = caller.actor();
        var account = showAccount.execute(actor);
        var current = actor.requirePerson().session();
        return new SessionsView(
                account.sessions().stream()
                        .map(session -> SessionView.of(session, current))
                        .toList());
    }

    @DELETE
    @Path("sessions/{id}")
    @Operation(summary = "Sign out one device or program of the caller")
    @APIResponse(responseCode = "204", description = "Done")
    public Response end(@RestPath UUID id) {
        endSession.execute(caller.actor(), id);
        return Response.noContent().build();
    }

    private static Response tokens(String access, String refresh, boolean mustChange) {
        return Response.ok(
                        new TokenView(
                                access,
                                "Bearer",
                                AccessTokens.LIFE.toSeconds(),
                                refresh,
                                mustChange))
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .build();
    }
}
