package io.uplink.adapter.in.web.money.subscription;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.RunOnVirtualThread;
import io.uplink.adapter.in.web.money.subscription.SubscriptionPageViews.OwnPage;
import io.uplink.adapter.in.web.shared.InCallContext;
import io.uplink.adapter.in.web.shared.Reader;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestPath;

/** What a customer has subscribed to. */
@Path("/customers/{id}")
@InCallContext
@RunOnVirtualThread
@Produces(MediaType.TEXT_HTML)
public class CustomerSubscriptionPages {

    @CheckedTemplate(basePath = "money/subscription")
    static class Pages {
        static native TemplateInstance own(OwnPage page);
    }

    private final Reader reader;
    private final SubscriptionReader subscriptions;

    CustomerSubscriptionPages(Reader reader, SubscriptionReader subscriptions) {
        this.reader = reader;
        this.subscriptions = subscriptions;
    }

    /** A piece of the customer's page. */
    @GET
    @Path("subscriptions")
    public TemplateInstance own(@RestPath UUID id) {
        return reader.page(Pages.own(new OwnPage(subscriptions.ofCustomer(id))));
    }
}
