package io.uplink.adapter.in.web.money.subscription;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.RunOnVirtualThread;
import io.uplink.adapter.in.web.money.subscription.SubscriptionPageViews.OpenPage;
import io.uplink.adapter.in.web.money.subscription.SubscriptionPageViews.SubscriptionsPage;
import io.uplink.adapter.in.web.org.Inputs;
import io.uplink.adapter.in.web.shared.Actors;
import io.uplink.adapter.in.web.shared.Forms;
import io.uplink.adapter.in.web.shared.InCallContext;
import io.uplink.adapter.in.web.shared.Reader;
import io.uplink.adapter.in.web.shared.Redirects;
import io.uplink.application.money.ledger.Today;
import io.uplink.application.money.subscription.OpenSubscription;
import io.uplink.application.money.subscription.PreviewSubscription;
import io.uplink.application.money.subscription.SubscriptionOpening;
import io.uplink.application.shared.Ids;
import io.uplink.domain.money.subscription.SubscriptionId;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Optional;
import org.jboss.resteasy.reactive.RestQuery;

/** The list of subscriptions, and the form of a new one. */
@Path("/subscriptions")
@InCallContext
@RunOnVirtualThread
@Produces(MediaType.TEXT_HTML)
public class SubscriptionPages {

    @CheckedTemplate(basePath = "money/subscription")
    static class Pages {
        static native TemplateInstance list(SubscriptionsPage page);

        static native TemplateInstance open(OpenPage page, Forms.Errors errors);
    }

    private final Actors actors;
    private final Reader reader;
    private final SubscriptionReader subscriptions;
    private final SubscriptionChoices choices;
    private final OpenSubscription openSubscription;
    private final PreviewSubscription previewSubscription;
    private final Today today;
    private final Ids ids;

    SubscriptionPages(
            Actors actors,
            Reader reader,
            SubscriptionReader subscriptions,
            SubscriptionChoices choices,
            OpenSubscription openSubscription,
            PreviewSubscription previewSubscription,
            Today today,
            Ids ids) {
        this.actors = actors;
        this.reader = reader;
        this.subscriptions = subscriptions;
        this.choices = choices;
        this.openSubscription = openSubscription;
        this.previewSubscription = previewSubscription;
        this.today = today;
        this.ids = ids;
    }

    @GET
    public TemplateInstance list(
            @BeanParam SubscriptionSearch search, @RestQuery Optional<String> at) {
        return reader.page(Pages.list(subscriptions.list(search, at)));
    }

    /** The key in the form keeps a second click from opening a second one. */
    @GET
    @Path("new")
    public TemplateInstance blank(@RestQuery Optional<String> customer) {
        var form = SubscriptionForm.empty(ids.next().toString(), customer, today.day().toString());
        return form(form, Forms.Errors.none());
    }

    @POST
    @Path("new")
    public Response open(@BeanParam SubscriptionForm form) {
        return form.isPreview() ? preview(form) : opened(form);
    }

    private Response opened(SubscriptionForm form) {
        return Forms.submit(
                () ->
                        openSubscription.execute(
                                actors.current(),
                                new SubscriptionOpening.Input(
                                        new SubscriptionId(
                                                Inputs.id("key", form.key()).orElseGet(ids::next)),
                                        choices.debtor(form).id(),
                                        SubscriptionForm.wish(form))),
                opened ->
                        Redirects.seeOther("/subscriptions/" + opened.id(), "subscription.opened"),
                reader.language(),
                errors -> form(form, errors));
    }

    private Response preview(SubscriptionForm form) {
        return Forms.submit(
                () ->
                        previewSubscription.execute(
                                actors.current(),
                                new PreviewSubscription.Input(
                                        choices.debtor(form).id(), SubscriptionForm.wish(form))),
                next ->
                        Response.ok(
                                        reader.page(
                                                Pages.open(
                                                        choices.form(form, next, true),
                                                        Forms.Errors.none())))
                                .build(),
                reader.language(),
                errors -> form(form, errors));
    }

    private TemplateInstance form(SubscriptionForm form, Forms.Errors errors) {
        return reader.page(Pages.open(choices.form(form, Optional.empty(), false), errors));
    }
}
