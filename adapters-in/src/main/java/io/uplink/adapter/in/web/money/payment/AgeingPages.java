package io.uplink.adapter.in.web.money.payment;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.RunOnVirtualThread;
import io.uplink.adapter.in.web.money.ledger.LedgerDays;
import io.uplink.adapter.in.web.money.payment.PaymentPageViews.AgeingPage;
import io.uplink.adapter.in.web.shared.InCallContext;
import io.uplink.adapter.in.web.shared.Reader;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.Optional;
import org.jboss.resteasy.reactive.RestQuery;

/** What all customers owe. */
@Path("/ageing")
@InCallContext
@RunOnVirtualThread
@Produces(MediaType.TEXT_HTML)
public class AgeingPages {

    @CheckedTemplate(basePath = "money/payment")
    static class Pages {
        static native TemplateInstance ageing(AgeingPage page);
    }

    private final Reader reader;
    private final DebtReader debts;

    AgeingPages(Reader reader, DebtReader debts) {
        this.reader = reader;
        this.debts = debts;
    }

    @GET
    public TemplateInstance ageing(
            @RestQuery Optional<String> day, @RestQuery Optional<String> at) {
        return reader.page(Pages.ageing(debts.ageing(LedgerDays.read("day", day.orElse("")), at)));
    }
}
