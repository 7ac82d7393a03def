package io.uplink.adapter.in.web.org.access;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.RunOnVirtualThread;
import io.uplink.adapter.in.web.shared.Actors;
import io.uplink.adapter.in.web.shared.Forms;
import io.uplink.adapter.in.web.shared.InCallContext;
import io.uplink.adapter.in.web.shared.Reader;
import io.uplink.adapter.in.web.shared.Redirects;
import io.uplink.application.org.access.ChangePassword;
import io.uplink.application.org.access.EndOtherSessions;
import io.uplink.application.org.access.EndSession;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestPath;

/** The reader's own password and devices. */
@Path("/account")
@InCallContext
@RunOnVirtualThread
public class AccountDoorPages {

    private static final String ACCOUNT = "/account";

    @CheckedTemplate(basePath = "org/access")
    static class Pages {
        static native TemplateInstance password(boolean must, Forms.Errors errors);
    }

    private final Actors actors;
    private final Visit visit;
    private final Reader reader;
    private final ChangePassword changePassword;
    private final EndSession endSession;
    private final EndOtherSessions endOtherSessions;

    AccountDoorPages(
            Actors actors,
            Visit visit,
            Reader reader,
            ChangePassword changePassword,
            EndSession endSession,
            EndOtherSessions endOtherSessions) {
        this.actors = actors;
        this.visit = visit;
        this.reader = reader;
        this.changePassword = changePassword;
        this.endSession = endSession;
        this.endOtherSessions = endOtherSessions;
    }

    @GET
    @Path("password")
    public TemplateInstance password() {
        var _ = actors.current().requirePerson();
        return page(Forms.Errors.none());
    }

    @POST
    @Path("password")
    public Response change(@BeanParam PasswordForm form) {
        return Forms.submit(
                () -> {
                    changePassword.execute(actors.current(), form.toInput(visit.address()));
                    return ACCOUNT;
                },
                account -> Redirects.seeOther(account, "access.password-changed"),
                reader.language(),
                this::page);
    }

    @POST
    @Path("sessions/{id}/end")
    public Response end(@RestPath UUID id) {
        endSession.execute(actors.current(), id);
        return Redirects.seeOther(ACCOUNT, "access.session-ended");
    }

    @POST
    @Path("sessions/end-others")
    public Response endOthers() {
        endOtherSessions.execute(actors.current());
        return Redirects.seeOther(ACCOUNT, "access.others-ended");
    }

    private TemplateInstance page(Forms.Errors errors) {
        return reader.page(Pages.password(visit.mustChange(), errors));
    }
}
