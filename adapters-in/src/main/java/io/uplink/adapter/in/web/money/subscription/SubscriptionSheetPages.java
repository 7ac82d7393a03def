package io.uplink.adapter.in.web.money.subscription;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.RunOnVirtualThread;
import io.uplink.adapter.in.web.money.ledger.LedgerDays;
import io.uplink.adapter.in.web.money.subscription.SubscriptionPageViews.SubscriptionPage;
import io.uplink.adapter.in.web.shared.Actors;
import io.uplink.adapter.in.web.shared.Forms;
import io.uplink.adapter.in.web.shared.InCallContext;
import io.uplink.adapter.in.web.shared.Reader;
import io.uplink.adapter.in.web.shared.Redirects;
import io.uplink.adapter.in.web.shared.Versions;
import io.uplink.application.money.subscription.ChangeSubscription;
import io.uplink.application.money.subscription.EndSubscription;
import io.uplink.application.money.subscription.NextInvoice;
import io.uplink.application.money.subscription.PauseSubscription;
import io.uplink.application.money.subscription.PreviewChange;
import io.uplink.application.money.subscription.ResumeSubscription;
import io.uplink.domain.money.subscription.Subscription;
import io.uplink.domain.money.subscription.SubscriptionId;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import org.jboss.resteasy.reactive.RestPath;

/** A subscription, and what is done to it. */
@Path("/subscriptions")
@InCallContext
@RunOnVirtualThread
@Produces(MediaType.TEXT_HTML)
public class SubscriptionSheetPages {

    @CheckedTemplate(basePath = "money/subscription")
    static class Pages {
        static native TemplateInstance show(SubscriptionPage page, Forms.Errors errors);
    }

    private final Actors actors;
    private final Reader reader;
    private final SubscriptionReader subscriptions;
    private final ChangeSubscription changeSubscription;
    private final PreviewChange previewChange;
    private final PauseSubscription pauseSubscription;
    private final ResumeSubscription resumeSubscription;
    private final EndSubscription endSubscription;

    SubscriptionSheetPages(
            Actors actors,
            Reader reader,
            SubscriptionReader subscriptions,
            ChangeSubscription changeSubscription,
            PreviewChange previewChange,
            PauseSubscription pauseSubscription,
            ResumeSubscription resumeSubscription,
            EndSubscription endSubscription) {
        this.actors = actors;
        this.reader = reader;
        this.subscriptions = subscriptions;
        this.changeSubscription = changeSubscription;
        this.previewChange = previewChange;
        this.pauseSubscription = pauseSubscription;
        this.resumeSubscription = resumeSubscription;
        this.endSubscription = endSubscription;
    }

    @GET
    @Path("{id}")
    public TemplateInstance show(@RestPath UUID id) {
        return shown(id, new SubscriptionForm(), Forms.Errors.none());
    }

    /** Changes it, or shows what that would do. */
    @POST
    @Path("{id}/change")
    public Response change(@RestPath UUID id, @BeanParam SubscriptionForm form) {
        var input =
                new ChangeSubscription.Input(
                        new SubscriptionId(id),
                        SubscriptionForm.wish(form),
                        form.isNow(),
                        Versions.ofForm(form.version));
        if (form.isPreview()) {
            return Forms.submit(
                    () -> previewChange.execute(actors.current(), input),
                    next -> Response.ok(previewed(id, form, next)).build(),
                    reader.language(),
                    errors -> shown(id, form, errors));
        }
        return done(
                id,
                form,
                () -> changeSubscription.execute(actors.current(), input),
                "subscription.changed");
    }

    @POST
    @Path("{id}/pause")
    public Response pause(@RestPath UUID id, @BeanParam SubscriptionForm form) {
        return done(
                id,
                form,
                () ->
                        pauseSubscription.execute(
                                actors.current(),
                                new PauseSubscription.Input(
                                        new SubscriptionId(id), Versions.ofForm(form.version))),
                "subscription.paused");
    }

    @POST
    @Path("{id}/resume")
    public Response resume(@RestPath UUID id, @BeanParam SubscriptionForm form) {
        return done(
                id,
                form,
                () ->
                        resumeSubscription.execute(
                                actors.current(),
                                new ResumeSubscription.Input(
                                        new SubscriptionId(id), Versions.ofForm(form.version))),
                "subscription.resumed");
    }

    @POST
    @Path("{id}/end")
    public Response end(@RestPath UUID id, @BeanParam SubscriptionForm form) {
        return done(
                id,
                form,
                () ->
                        endSubscription.execute(
                                actors.current(),
                                new EndSubscription.Input(
                                        new SubscriptionId(id),
                                        LedgerDays.read("lastDay", form.lastDay()),
                                        Versions.ofForm(form.version))),
                "subscription.ended");
    }

    private Response done(
            UUID id, SubscriptionForm form, Supplier<Subscription.Snapshot> useCase, String toast) {
        return Forms.submit(
                useCase,
                _ -> Redirects.seeOther("/subscriptions/" + id, toast),
                reader.language(),
                errors -> shown(id, form, errors));
    }

    private TemplateInstance previewed(UUID id, SubscriptionForm form, Optional<NextInvoice> next) {
        return reader.page(
                Pages.show(subscriptions.page(id, form, next, true), Forms.Errors.none()));
    }

    private TemplateInstance shown(UUID id, SubscriptionForm form, Forms.Errors errors) {
        return reader.page(
                Pages.show(subscriptions.page(id, form, Optional.empty(), false), errors));
    }
}
