package io.uplink.adapter.in.web.outreach.message;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.RawString;
import io.quarkus.qute.TemplateData;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.RunOnVirtualThread;
import io.uplink.adapter.in.web.shared.Actors;
import io.uplink.adapter.in.web.shared.Forms;
import io.uplink.adapter.in.web.shared.InCallContext;
import io.uplink.adapter.in.web.shared.Reader;
import io.uplink.adapter.in.web.shared.Redirects;
import io.uplink.application.outreach.message.PrepareTestMessage;
import io.uplink.application.outreach.message.SendTestMessage;
import io.uplink.application.outreach.message.ShowDevelopmentMessages;
import io.uplink.application.outreach.message.port.MessageQueries.DevelopmentMessage;
import io.uplink.application.shared.Page;
import io.uplink.application.shared.Permission;
import io.uplink.domain.shared.Placement;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Instant;
import java.util.Optional;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** Seeing whether messages work: read those that went nowhere, or send one to a number. */
@Path("/messages")
@InCallContext
@RunOnVirtualThread
@Produces(MediaType.TEXT_HTML)
public class TryOutPages {

    /** A text with its links made clickable. */
    @TemplateData
    public record Shown(String id, Instant at, String phone, RawString text) {}

    @CheckedTemplate(basePath = "outreach/message")
    static class Pages {
        static native TemplateInstance development(Page<Shown> messages, boolean mayTest);

        static native TemplateInstance test(String gateway, String phone, Forms.Errors errors);
    }

    private final ShowDevelopmentMessages showDevelopmentMessages;
    private final SendTestMessage sendTestMessage;
    private final PrepareTestMessage prepareTestMessage;
    private final Actors actors;
    private final Reader reader;

    TryOutPages(
            ShowDevelopmentMessages showDevelopmentMessages,
            SendTestMessage sendTestMessage,
            PrepareTestMessage prepareTestMessage,
            Actors actors,
            Reader reader) {
        this.showDevelopmentMessages = showDevelopmentMessages;
        this.sendTestMessage = sendTestMessage;
        this.prepareTestMessage = prepareTestMessage;
        this.actors = actors;
        this.reader = reader;
    }

    @GET
    @Path("development")
    public TemplateInstance development(@RestQuery Optional<String> at) {
        var found =
                showDevelopmentMessages
                        .execute(actors.current(), at, Page.USUAL_SIZE)
                        .map(TryOutPages::shown);
        var mayTest = actors.current().may(Permission.SETTINGS_MANAGE, Placement.company());
        return reader.page(Pages.development(found, mayTest));
    }

    @GET
    @Path("test")
    public TemplateInstance test() {
        return form("", Forms.Errors.none());
    }

    @POST
    @Path("test")
    public Response send(@RestForm @Nullable String phone) {
        var typed = Optional.ofNullable(phone).orElse("");
        return Forms.submit(
                () -> sendTestMessage.execute(actors.current(), typed),
                sent -> Redirects.seeOther("/messages/" + sent.id(), "message.tested"),
                reader.language(),
                errors -> form(typed, errors));
    }

    private TemplateInstance form(String phone, Forms.Errors errors) {
        return reader.page(Pages.test(prepareTestMessage.execute(actors.current()), phone, errors));
    }

    private static Shown shown(DevelopmentMessage message) {
        return new Shown(
                message.id().toString(),
                message.at(),
                message.phone().spaced(),
                new RawString(LinkedText.of(message.body())));
    }
}
