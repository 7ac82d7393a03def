package io.uplink.adapter.in.web.org.access;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.RunOnVirtualThread;
import io.uplink.adapter.in.web.shared.Actors;
import io.uplink.adapter.in.web.shared.Forms;
import io.uplink.adapter.in.web.shared.InCallContext;
import io.uplink.adapter.in.web.shared.Reader;
import io.uplink.adapter.in.web.shared.Redirects;
import io.uplink.application.org.access.AskPasswordReset;
import io.uplink.application.org.access.ResetPassword;
import io.uplink.application.org.access.ShowPasswordLink;
import io.uplink.domain.org.access.AccessError;
import io.uplink.domain.shared.DomainException;
import io.uplink.domain.shared.Faults;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Optional;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestPath;
import org.jspecify.annotations.Nullable;

/** The way back in for whoever forgot the password, and the way in for whoever is new. */
@Path("/reset")
@InCallContext
@RunOnVirtualThread
public class ResetPages {

    @CheckedTemplate(basePath = "org/access")
    static class Pages {
        static native TemplateInstance ask(String name, Forms.Errors errors);

        static native TemplateInstance asked(String name);

        static native TemplateInstance choose(String token, Forms.Errors errors);

        static native TemplateInstance ended();
    }

    private final Actors actors;
    private final Reader reader;
    private final Clients clients;
    private final AskPasswordReset askPasswordReset;
    private final ShowPasswordLink showPasswordLink;
    private final ResetPassword resetPassword;

    ResetPages(
            Actors actors,
            Reader reader,
            Clients clients,
            AskPasswordReset askPasswordReset,
            ShowPasswordLink showPasswordLink,
            ResetPassword resetPassword) {
        this.actors = actors;
        this.reader = reader;
        this.clients = clients;
        this.askPasswordReset = askPasswordReset;
        this.showPasswordLink = showPasswordLink;
        this.resetPassword = resetPassword;
    }

    @GET
    public TemplateInstance ask() {
        return reader.page(Pages.ask("", Forms.Errors.none()));
    }

    @POST
    public Response asked(@RestForm @Nullable String name) {
        var typed = Optional.ofNullable(name).orElse("");
        return Forms.submit(
                () -> {
                    var faults = new Faults();
                    var known = faults.text("name", Optional.of(typed), 254);
                    faults.refuse();
                    askPasswordReset.execute(
                            actors.current(), new AskPasswordReset.Input(known, clients.address()));
                    return known;
                },
                known -> html(200, Pages.asked(known)),
                reader.language(),
                errors -> reader.page(Pages.ask(typed, errors)));
    }

    @GET
    @Path("{token}")
    public Response choose(@RestPath String token) {
        try {
            showPasswordLink.execute(actors.current(), token);
            return html(200, Pages.choose(token, Forms.Errors.none()));
        } catch (DomainException refused) {
            return ended(refused);
        }
    }

    @POST
    @Path("{token}")
    public Response chosen(@RestPath String token, @BeanParam PasswordForm form) {
        try {
            return Forms.submit(
                    () -> {
                        resetPassword.execute(
                                actors.current(), new ResetPassword.Input(token, form.chosen()));
                        return token;
                    },
                    _ -> Redirects.seeOther("/login", "access.password-set"),
                    reader.language(),
                    errors -> reader.page(Pages.choose(token, errors)));
        } catch (DomainException refused) {
            return ended(refused);
        }
    }

    /** An ended link says what to do next instead of that there is nothing. */
    private Response ended(DomainException refused) {
        if (refused.error() instanceof AccessError.LinkEnded) {
            return html(404, Pages.ended());
        }
        throw refused;
    }

    private Response html(int status, TemplateInstance page) {
        return Response.status(status)
                .type(MediaType.TEXT_HTML_TYPE.withCharset("UTF-8"))
                .entity(reader.page(page))
                .build();
    }
}
