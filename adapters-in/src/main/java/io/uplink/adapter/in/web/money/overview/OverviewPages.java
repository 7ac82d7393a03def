package io.uplink.adapter.in.web.money.overview;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.RunOnVirtualThread;
import io.uplink.adapter.in.web.money.invoice.BillingWords;
import io.uplink.adapter.in.web.money.overview.OverviewPageViews.OverviewPage;
import io.uplink.adapter.in.web.money.overview.OverviewPageViews.PartRow;
import io.uplink.adapter.in.web.money.payment.DebtBars;
import io.uplink.adapter.in.web.shared.Actors;
import io.uplink.adapter.in.web.shared.InCallContext;
import io.uplink.adapter.in.web.shared.Reader;
import io.uplink.application.money.overview.ShowMoney;
import io.uplink.application.money.overview.port.OverviewQueries.Part;
import io.uplink.domain.shared.Money;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;

/** How money stands. */
@Path("/money")
@InCallContext
@RunOnVirtualThread
@Produces(MediaType.TEXT_HTML)
public class OverviewPages {

    private static final int WHOLE = 100;

    @CheckedTemplate(basePath = "money/overview")
    static class Pages {
        static native TemplateInstance show(OverviewPage page);
    }

    private final Actors actors;
    private final Reader reader;
    private final ShowMoney showMoney;

    OverviewPages(Actors actors, Reader reader, ShowMoney showMoney) {
        this.actors = actors;
        this.reader = reader;
        this.showMoney = showMoney;
    }

    @GET
    public TemplateInstance show() {
        var words = new BillingWords(reader.language());
        var shown = showMoney.execute(actors.current());
        var standing = shown.standing();
        var revenue = shown.revenue();
        return reader.page(
                Pages.show(
                        new OverviewPage(
                                BillingWords.amount(standing.receivable()),
                                String.valueOf(standing.open()),
                                BillingWords.amount(standing.overdue()),
                                String.valueOf(standing.late()),
                                standing.late() > 0,
                                BillingWords.amount(standing.credit()),
                                BillingWords.amount(standing.today()),
                                BillingWords.amount(standing.month()),
                                shown.today().toString(),
                                shown.month().toString(),
                                DebtBars.of(shown.ageing(), words.words()),
                                standing.receivable().isPositive(),
                                rows(revenue.branches()),
                                rows(revenue.sources()),
                                BillingWords.amount(revenue.now()),
                                BillingWords.amount(revenue.before()),
                                Money.KES.getCurrencyCode())));
    }

    private static List<PartRow> rows(List<Part> parts) {
        var most =
                parts.stream()
                        .mapToLong(part -> part.now().minor())
                        .filter(minor -> minor > 0)
                        .max()
                        .orElse(1);
        return parts.stream()
                .map(part ->
                        new PartRow(
                                part.name(),
                                part.branch()
                                        .map(branch -> "/invoices?branch=" + branch)
                                        .orElse(""),
                                (int) (Math.max(0, part.now().minor()) * WHOLE / most),
                                BillingWords.amount(part.now()),
                                BillingWords.amount(part.before())))
                .toList();
    }
}
