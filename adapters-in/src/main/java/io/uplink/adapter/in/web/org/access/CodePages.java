package io.uplink.adapter.in.web.org.access;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.RunOnVirtualThread;
import io.uplink.adapter.in.web.org.access.LoginPages.Refusal;
import io.uplink.adapter.in.web.shared.Actors;
import io.uplink.adapter.in.web.shared.InCallContext;
import io.uplink.adapter.in.web.shared.Problem;
import io.uplink.adapter.in.web.shared.Reader;
import io.uplink.adapter.in.web.shared.Redirects;
import io.uplink.application.org.access.FinishSignIn;
import io.uplink.application.shared.Actor;
import io.uplink.domain.org.access.AccessError;
import io.uplink.domain.shared.DomainException;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.util.Optional;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** The code behind the password. */
@Path("/login/code")
@InCallContext
@RunOnVirtualThread
public class CodePages {

    private static final String START = "/";

    @CheckedTemplate(basePath = "org/access")
    static class Pages {
        static native TemplateInstance code(String next, Refusal refusal);
    }

    private final Actors actors;
    private final Reader reader;
    private final Clients clients;
    private final DoorCookies doorCookies;
    private final FinishSignIn finishSignIn;

    CodePages(
            Actors actors,
            Reader reader,
            Clients clients,
            DoorCookies doorCookies,
            FinishSignIn finishSignIn) {
        this.actors = actors;
        this.reader = reader;
        this.clients = clients;
        this.doorCookies = doorCookies;
        this.finishSignIn = finishSignIn;
    }

    @GET
    public Response code(@RestQuery @Nullable String next, @Context HttpHeaders headers) {
        var way = Optional.ofNullable(next).orElse("");
        if (actors.current() instanceof Actor.Person) {
            return Redirects.seeOther(Doors.localOr(START, way));
        }
        return doorCookies.carried(headers.getCookies()).half().isEmpty()
                ? Redirects.seeOther("/login")
                : LoginPages.answer(200, reader.page(Pages.code(way, Refusal.none())));
    }

    @POST
    public Response finish(
            @RestForm @Nullable String code,
            @RestForm @Nullable String next,
            @Context HttpHeaders headers) {
        var way = Optional.ofNullable(next).orElse("");
        try {
            var opened = finishSignIn.execute(actors.current(), input(code, headers));
            return LoginPages.entered(opened, way, doorCookies).build();
        } catch (DomainException refused) {
            var status = Problem.status(refused.error().category());
            var refusal = Refusal.of(refused, reader.language());
            if (refused.error() instanceof AccessError.SignInEnded) {
                var form = LoginForm.before(way);
                return LoginPages.answer(
                        status, reader.page(LoginPages.Pages.login(form, refusal)));
            }
            return LoginPages.answer(status, reader.page(Pages.code(way, refusal)));
        }
    }

    private FinishSignIn.Input input(@Nullable String code, HttpHeaders headers) {
        var carried = doorCookies.carried(headers.getCookies());
        return new FinishSignIn.Input(
                carried.half(),
                Optional.ofNullable(code).orElse(""),
                clients.client(),
                carried.session(),
                carried.device());
    }
}
