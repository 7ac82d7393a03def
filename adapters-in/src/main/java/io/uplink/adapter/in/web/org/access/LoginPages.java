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
import io.uplink.application.org.access.Entrance;
import io.uplink.application.org.access.SignIn;
import io.uplink.application.org.access.SignOut;
import io.uplink.application.shared.Actor;
import io.uplink.domain.org.access.AccessError;
import io.uplink.domain.shared.DomainException;
import io.uplink.domain.shared.Language;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
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

        static Refusal of(DomainException refused, Language language) {
            var message = Messages.error(refused.error().code(), language);
            return switch (refused.error()) {
                case AccessError.WrongCredentials(var left) -> new Refusal(message, left, 0);
                case AccessError.WrongCode(var left) -> new Refusal(message, left, 0);
                case AccessError.TooManyTries(var seconds) ->
                        new Refusal(message, -1, Math.ceilDiv(seconds, 60));
                default -> new Refusal(message, -1, 0);
            };
        }
    }

    @CheckedTemplate(basePath = "org/access")
    static class Pages {
        static native TemplateInstance login(LoginForm form, Refusal refusal);
    }

    private final Actors actors;
    private final Reader reader;
    private final Clients clients;
    private final DoorCookies cookies;
    private final SignIn signIn;
    private final SignOut signOut;

    LoginPages(
            Actors actors,
            Reader reader,
            Clients clients,
            DoorCookies cookies,
            SignIn signIn,
            SignOut signOut) {
        this.actors = actors;
        this.reader = reader;
        this.clients = clients;
        this.cookies = cookies;
        this.signIn = signIn;
        this.signOut = signOut;
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
        var carried = cookies.carried(headers.getCookies());
        try {
            var input = form.toInput(clients.client(), carried);
            return switch (signIn.execute(actors.current(), input)) {
                case Entrance.Opened opened -> entered(opened, form.next(), cookies).build();
                case Entrance.Half half ->
                        Response.fromResponse(Redirects.seeOther(code(form.next())))
                                .cookie(cookies.of(half))
                                .build();
            };
        } catch (DomainException refused) {
            return page(
                    Problem.status(refused.error().category()),
                    form,
                    Refusal.of(refused, reader.language()));
        }
    }

    @POST
    @Path("logout")
    public Response signOut() {
        signOut.execute(actors.current());
        return Response.fromResponse(Redirects.seeOther("/login")).cookie(cookies.ended()).build();
    }

    /** Signed in, and on the way. */
    static Response.ResponseBuilder entered(
            Entrance.Opened opened, String next, DoorCookies cookies) {
        var way = opened.login().mustChange() ? "/account/password" : Doors.localOr(START, next);
        return Response.fromResponse(Redirects.seeOther(way)).cookie(cookies.of(opened));
    }

    /** The page of the code, which knows the way on too. */
    private static String code(String next) {
        var page = "/login/code";
        return next.isEmpty()
                ? page
                : page + "?next=" + URLEncoder.encode(next, StandardCharsets.UTF_8);
    }

    private Response page(int status, LoginForm form, Refusal refusal) {
        return answer(status, reader.page(Pages.login(form, refusal)));
    }

    /** A page that no browser keeps. */
    static Response answer(int status, TemplateInstance page) {
        return Response.status(status)
                .type(MediaType.TEXT_HTML_TYPE.withCharset("UTF-8"))
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .entity(page)
                .build();
    }
}
