package io.uplink.adapter.in.web.money.payment;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.RunOnVirtualThread;
import io.uplink.adapter.in.web.money.ledger.LedgerDays;
import io.uplink.adapter.in.web.money.payment.PaymentPageViews.StandingPage;
import io.uplink.adapter.in.web.money.payment.PaymentPageViews.StatementPage;
import io.uplink.adapter.in.web.shared.InCallContext;
import io.uplink.adapter.in.web.shared.Reader;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.Optional;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;

/** What a customer owes. */
@Path("/customers/{id}")
@InCallContext
@RunOnVirtualThread
@Produces(MediaType.TEXT_HTML)
public class DebtPages {

    @CheckedTemplate(basePath = "money/payment")
    static class Pages {
        static native TemplateInstance statement(StatementPage page);

        static native TemplateInstance standing(StandingPage page);
    }

    private final Reader reader;
    private final DebtReader debts;

    DebtPages(Reader reader, DebtReader debts) {
        this.reader = reader;
        this.debts = debts;
    }

    @GET
    @Path("statement")
    public TemplateInstance statement(
            @RestPath UUID id,
            @RestQuery Optional<String> from,
            @RestQuery Optional<String> until) {
        return reader.page(
                Pages.statement(
                        debts.statement(
                                id,
                                LedgerDays.read("from", from.orElse("")),
                                LedgerDays.read("until", until.orElse("")))));
    }

    /** A piece of the customer's page. */
    @GET
    @Path("standing")
    public TemplateInstance standing(@RestPath UUID id) {
        return reader.page(Pages.standing(debts.standing(id)));
    }
}
