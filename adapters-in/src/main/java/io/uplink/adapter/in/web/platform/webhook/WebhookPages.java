package io.uplink.adapter.in.web.platform.webhook;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.RunOnVirtualThread;
import io.uplink.adapter.in.web.platform.webhook.WebhookViews.Kept;
import io.uplink.adapter.in.web.platform.webhook.WebhookViews.Line;
import io.uplink.adapter.in.web.platform.webhook.WebhookViews.Sheet;
import io.uplink.adapter.in.web.platform.webhook.WebhookViews.Shown;
import io.uplink.adapter.in.web.shared.Actors;
import io.uplink.adapter.in.web.shared.Forms;
import io.uplink.adapter.in.web.shared.InCallContext;
import io.uplink.adapter.in.web.shared.Reader;
import io.uplink.adapter.in.web.shared.Redirects;
import io.uplink.adapter.in.web.shared.Versions;
import io.uplink.application.platform.webhook.ListWebhooks;
import io.uplink.application.platform.webhook.ShowWebhook;
import io.uplink.application.shared.Page;
import io.uplink.domain.platform.webhook.WebhookId;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** The webhooks, a form for one of them, and what was sent there. */
@Path("/settings/webhooks")
@InCallContext
@RunOnVirtualThread
@Produces(MediaType.TEXT_HTML)
public class WebhookPages {

    @CheckedTemplate(basePath = "platform/webhook")
    static class Pages {
        static native TemplateInstance list(List<Line> lines);

        static native TemplateInstance webhook(Sheet sheet);

        static native TemplateInstance secret(Shown shown);
    }

    private static final String LIST = "/settings/webhooks";

    private final Actors actors;
    private final Reader reader;
    private final WebhookWords words;
    private final ListWebhooks listWebhooks;
    private final ShowWebhook showWebhook;
    private final WebhookChanges changes;

    WebhookPages(
            Actors actors,
            Reader reader,
            WebhookWords words,
            ListWebhooks listWebhooks,
            ShowWebhook showWebhook,
            WebhookChanges changes) {
        this.actors = actors;
        this.reader = reader;
        this.words = words;
        this.listWebhooks = listWebhooks;
        this.showWebhook = showWebhook;
        this.changes = changes;
    }

    @GET
    public TemplateInstance list() {
        return reader.page(
                Pages.list(
                        listWebhooks.execute(actors.current()).stream().map(words::line).toList()));
    }

    @GET
    @Path("new")
    public TemplateInstance fresh() {
        changes.requireAllowed();
        return form(WebhookForm.empty(), Optional.empty(), Forms.Errors.none());
    }

    @POST
    @Path("new")
    public Response add(@BeanParam WebhookForm form) {
        return Forms.submit(
                () -> changes.add(() -> WebhookForm.wish(form)),
                made ->
                        secret(
                                new Shown(
                                        made.webhook().id().value(),
                                        made.webhook().name(),
                                        made.secret(),
                                        null)),
                reader.language(),
                errors -> form(form, Optional.empty(), errors));
    }

    @GET
    @Path("{id}")
    public TemplateInstance show(@RestPath UUID id, @RestQuery Optional<String> at) {
        var shown = shown(id, at);
        return form(
                WebhookForm.of(shown.line().webhook()), Optional.of(shown), Forms.Errors.none());
    }

    @POST
    @Path("{id}")
    public Response edit(@RestPath UUID id, @BeanParam WebhookForm form) {
        return Forms.submit(
                () -> {
                    changes.edit(id, () -> WebhookForm.wish(form), Versions.ofForm(form.version()));
                    return id;
                },
                _ -> Redirects.seeOther(LIST, "webhook.saved"),
                reader.language(),
                errors -> form(form, Optional.of(shown(id, Optional.empty())), errors));
    }

    @POST
    @Path("{id}/removal")
    public Response remove(@RestPath UUID id, @RestForm @Nullable Long version) {
        return Forms.submit(
                () -> {
                    changes.remove(id, Versions.ofForm(version));
                    return id;
                },
                _ -> Redirects.seeOther(LIST, "webhook.removed"),
                reader.language(),
                errors -> again(id, errors));
    }

    @POST
    @Path("{id}/secret")
    public Response rotate(@RestPath UUID id, @RestForm @Nullable Long version) {
        return Forms.submit(
                () -> changes.rotate(id, Versions.ofForm(version)),
                rotated ->
                        secret(
                                new Shown(
                                        id,
                                        rotated.webhook().name(),
                                        rotated.secret(),
                                        rotated.oldUntil())),
                reader.language(),
                errors -> again(id, errors));
    }

    @POST
    @Path("{id}/test")
    public Response test(@RestPath UUID id) {
        var _ = changes.test(id);
        return Redirects.seeOther(LIST + "/" + id, "webhook.test-sent");
    }

    @POST
    @Path("{id}/deliveries/{delivery}/replay")
    public Response replay(@RestPath UUID id, @RestPath UUID delivery) {
        return Forms.submit(
                () -> {
                    changes.replay(id, delivery);
                    return id;
                },
                _ -> Redirects.seeOther(LIST + "/" + id, "webhook.replayed"),
                reader.language(),
                errors -> again(id, errors));
    }

    private ShowWebhook.Shown shown(UUID id, Optional<String> at) {
        return showWebhook.execute(
                actors.current(), new ShowWebhook.Input(new WebhookId(id), at, Page.USUAL_SIZE));
    }

    private TemplateInstance again(UUID id, Forms.Errors errors) {
        var shown = shown(id, Optional.empty());
        return form(WebhookForm.of(shown.line().webhook()), Optional.of(shown), errors);
    }

    private TemplateInstance form(
            WebhookForm form, Optional<ShowWebhook.Shown> shown, Forms.Errors errors) {
        return reader.page(
                Pages.webhook(
                        new Sheet(
                                shown.map(one -> one.line().webhook().name())
                                        .orElse(words.messages().newWebhook()),
                                form,
                                words.events(form),
                                shown.map(this::kept).orElse(null),
                                errors)));
    }

    private Kept kept(ShowWebhook.Shown shown) {
        return words.kept(shown);
    }

    /** Kept by no cache on the way. */
    private Response secret(Shown shown) {
        return Response.ok(reader.page(Pages.secret(shown)))
                .type(MediaType.TEXT_HTML_TYPE.withCharset("UTF-8"))
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .build();
    }
}
