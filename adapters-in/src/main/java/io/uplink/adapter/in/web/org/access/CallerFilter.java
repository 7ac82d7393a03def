package io.uplink.adapter.in.web.org.access;

import io.uplink.adapter.in.web.shared.Actors;
import io.uplink.application.org.access.AddApiKey;
import io.uplink.application.org.access.RecogniseCaller;
import io.uplink.application.org.access.RecogniseCaller.Credential;
import io.uplink.application.org.access.port.SessionQueries.Caller;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.core.HttpHeaders;
import java.util.Locale;
import java.util.Optional;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;

/**
 * Finds out who asks: pages by the cookie alone, the API by the bearer token alone. So a foreign
 * page cannot make a browser call the API, and no token gets into a form.
 */
class CallerFilter {

    private static final String BEARER = "bearer ";

    private final Actors actors;
    private final Newcomers newcomers;
    private final AccessTokens accessTokens;
    private final RecogniseCaller recogniseCaller;
    private final SessionCookie sessionCookie;

    CallerFilter(
            Actors actors,
            Newcomers newcomers,
            AccessTokens accessTokens,
            RecogniseCaller recogniseCaller,
            SessionCookie sessionCookie) {
        this.actors = actors;
        this.newcomers = newcomers;
        this.accessTokens = accessTokens;
        this.recogniseCaller = recogniseCaller;
        this.sessionCookie = sessionCookie;
    }

    @ServerRequestFilter(priority = Priorities.AUTHENTICATION)
    public void recognise(ContainerRequestContext request) {
        var path = request.getUriInfo().getPath();
        var credential = Doors.isApi(path) ? bearer(request) : cookie(request, path);
        credential
                .flatMap(given -> recogniseCaller.execute(actors.current(), given))
                .ifPresent(this::signIn);
    }

    private void signIn(Caller caller) {
        actors.signIn(caller.person());
        actors.prefer(caller.theme());
        if (!caller.mustChange() && !caller.mustSetUp()) {
            actors.await(caller.waiting());
        }
        newcomers.note(caller);
    }

    private Optional<Credential> cookie(ContainerRequestContext request, String path) {
        return sessionCookie
                .token(request.getCookies())
                .map(token ->
                        Doors.asksByItself(path)
                                ? new Credential.Glance(token)
                                : new Credential.Cookie(token));
    }

    private Optional<Credential> bearer(ContainerRequestContext request) {
        return Optional.ofNullable(request.getHeaderString(HttpHeaders.AUTHORIZATION))
                .filter(header -> header.toLowerCase(Locale.ROOT).startsWith(BEARER))
                .map(header -> header.substring(BEARER.length()).strip())
                .flatMap(this::credential);
    }

    private Optional<Credential> credential(String token) {
        return token.startsWith(AddApiKey.MARK)
                ? Optional.of(new Credential.ApiKey(token))
                : accessTokens.session(token).map(Credential.AccessToken::new);
    }
}
