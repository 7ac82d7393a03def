package io.uplink.adapter.in.web.org.access;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateData;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.RunOnVirtualThread;
import io.uplink.adapter.in.web.shared.Actors;
import io.uplink.adapter.in.web.shared.InCallContext;
import io.uplink.adapter.in.web.shared.Messages;
import io.uplink.adapter.in.web.shared.Problem;
import io.uplink.adapter.in.web.shared.Reader;
import io.uplink.adapter.in.web.shared.Redirects;
import io.uplink.application.org.access.SignIn;
import io.uplink.application.org.access.SignOut;
import io.uplink.application.shared.Actor;
import io.uplink.application.shared.Permission;
import io.uplink.domain.org.access.AccessError;
import io.uplink.domain.shared.DomainException;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** In and out. */
@Path("/")
@InCallContext
@RunOnVirtualThread
public class LoginPages {

    private static final String START = "/";

    /**
     * Why somebody was not let in.
     *
     * @param message in the reader's language; empty before the first try
     * @param triesLeft before a pause; negative where it is not to be said
     * @param minutes of the pause that is running; 0 if none
     */
    @TemplateData
    public record Refusal(String message, int triesLeft, long minutes) {

        static Refusal none() {
            return new Refusal("", -1, 0);
        }
    }

    @CheckedTemplate(basePath = "org/access")
    static class Pages {
        static native TemplateInstance login(LoginForm form, Refusal refusal);
    }

    private final Actors actors;
    private final Reader reader;
    private final Clients clients;
    private final SessionCookie cookie;
    private final SignIn signIn;
    private final SignOut signOut;

    LoginPages(
            Actors actors,
            Reader reader,
            Clients clients,
            SessionCookie cookie,
            SignIn signIn,
            SignOut signOut) {
        this.actors = actors;
        this.reader = reader;
        this.clients = clients;
        this.cookie = cookie;
        this.signIn = signIn;
        this.signOut = signOut;
    }

    /** To the first page that the person may see. */
    @GET
    public Response start() {
        var person = actors.current().requirePerson();
        if (person.reach(Permission.DASHBOARD_VIEW).isPresent()) {
            return Redirects.seeOther("/dashboard");
        }
        return Redirects.seeOther(
                person.reach(Permission.TICKETS_VIEW).isPresent() ? "/tickets" : "/account");
    }

    @GET
    @Path("login")
    public Response login(@RestQuery @Nullable String next) {
        var form = LoginForm.before(next);
        if (actors.current() instanceof Actor.Person) {
            return Redirects.seeOther(Doors.localOr(START, form.next()));
        }
        return page(200, form, Refusal.none());
    }

    @POST
    @Path("login")
    public Response signIn(@BeanParam LoginForm form, @Context HttpHeaders headers) {
        var replaced = SessionCookie.token(headers.getCookies());
        try {
            var opened = signIn.execute(actors.current(), form.toInput(clients.client(), replaced));
            var next = Doors.localOr(START, form.next());
            return Response.fromResponse(
                            Redirects.seeOther(
                                    opened.login().mustChange() ? "/account/password" : next))
                    .cookie(cookie.of(opened))
                    .build();
        } catch (DomainException refused) {
            return page(Problem.status(refused.error().category()), form, refusal(refused));
        }
    }

    @POST
    @Path("logout")
    public Response signOut() {
        signOut.execute(actors.current());
        return Response.fromResponse(Redirects.seeOther("/login")).cookie(cookie.ended()).build();
    }

    private Refusal refusal(DomainException refused) {
        var message = Messages.error(refused.error().code(), reader.language());
        return switch (refused.error()) {
            case AccessError.WrongCredentials(var left) -> new Refusal(message, left, 0);
            case AccessError.TooManyTries(var seconds) ->
                    new Refusal(message, -1, Math.ceilDiv(seconds, 60));
            default -> new Refusal(message, -1, 0);
        };
    }

    private Response page(int status, LoginForm form, Refusal refusal) {
        return Response.status(status)
                .type(MediaType.TEXT_HTML_TYPE.withCharset("UTF-8"))
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .entity(reader.page(Pages.login(form, refusal)))
                .build();
    }
}
