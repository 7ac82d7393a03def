package io.uplink.adapter.in.web.outreach.message;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.RunOnVirtualThread;
import io.uplink.adapter.in.web.outreach.OutreachWords;
import io.uplink.adapter.in.web.shared.Actors;
import io.uplink.adapter.in.web.shared.Forms;
import io.uplink.adapter.in.web.shared.InCallContext;
import io.uplink.adapter.in.web.shared.Reader;
import io.uplink.adapter.in.web.shared.Redirects;
import io.uplink.adapter.in.web.shared.Versions;
import io.uplink.application.outreach.message.CancelMessage;
import io.uplink.application.outreach.message.ResendMessage;
import io.uplink.application.outreach.message.ShowMessage;
import io.uplink.application.shared.Permission;
import io.uplink.domain.outreach.message.MessageId;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestPath;
import org.jspecify.annotations.Nullable;

/** One message: what it says, every try, and what can still be done. */
@Path("/messages")
@InCallContext
@RunOnVirtualThread
@Produces(MediaType.TEXT_HTML)
public class OneMessagePages {

    @CheckedTemplate(basePath = "outreach/message")
    static class Pages {
        static native TemplateInstance show(MessageViews.Full message, Forms.Errors errors);
    }

    private final ShowMessage showMessage;
    private final ResendMessage resendMessage;
    private final CancelMessage cancelMessage;
    private final Actors actors;
    private final Reader reader;

    OneMessagePages(
            ShowMessage showMessage,
            ResendMessage resendMessage,
            CancelMessage cancelMessage,
            Actors actors,
            Reader reader) {
        this.showMessage = showMessage;
        this.resendMessage = resendMessage;
        this.cancelMessage = cancelMessage;
        this.actors = actors;
        this.reader = reader;
    }

    @GET
    @Path("{id}")
    public TemplateInstance show(@RestPath UUID id) {
        return page(id, Forms.Errors.none());
    }

    @POST
    @Path("{id}/resend")
    public Response resend(@RestPath UUID id, @RestForm @Nullable Long version) {
        return Forms.submit(
                () ->
                        resendMessage.execute(
                                actors.current(),
                                new ResendMessage.Input(
                                        new MessageId(id), Versions.ofForm(version))),
                _ -> Redirects.seeOther("/messages/" + id, "message.resent"),
                reader.language(),
                errors -> page(id, errors));
    }

    @POST
    @Path("{id}/cancellation")
    public Response cancel(@RestPath UUID id, @RestForm @Nullable Long version) {
        return Forms.submit(
                () ->
                        cancelMessage.execute(
                                actors.current(),
                                new CancelMessage.Input(
                                        new MessageId(id), Versions.ofForm(version))),
                _ -> Redirects.seeOther("/messages/" + id, "message.cancelled"),
                reader.language(),
                errors -> page(id, errors));
    }

    private TemplateInstance page(UUID id, Forms.Errors errors) {
        var views = new MessageViews(new OutreachWords(reader.language()));
        var sheet = showMessage.execute(actors.current(), id);
        var maySend = actors.current().reach(Permission.MESSAGES_RESEND).isPresent();
        return reader.page(Pages.show(views.full(sheet, maySend), errors));
    }
}
