package io.uplink.adapter.in.web.money.payout;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.RunOnVirtualThread;
import io.uplink.adapter.in.web.money.invoice.BillingWords;
import io.uplink.adapter.in.web.money.payout.PayoutPageViews.BalanceRow;
import io.uplink.adapter.in.web.money.payout.PayoutPageViews.BalancesPage;
import io.uplink.adapter.in.web.shared.Actors;
import io.uplink.adapter.in.web.shared.Forms;
import io.uplink.adapter.in.web.shared.InCallContext;
import io.uplink.adapter.in.web.shared.Reader;
import io.uplink.adapter.in.web.shared.Redirects;
import io.uplink.application.money.payout.AskBalance;
import io.uplink.application.money.payout.ShowBalances;
import io.uplink.application.money.payout.port.BalanceStore.Row;
import io.uplink.domain.money.mpesa.ShortcodeId;
import io.uplink.domain.shared.Money;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestPath;

/** What Safaricom says paybills hold, beside the books. */
@Path("/mpesa/balances")
@InCallContext
@RunOnVirtualThread
@Produces(MediaType.TEXT_HTML)
public class BalancePages {

    @CheckedTemplate(basePath = "money/payout")
    static class Pages {
        static native TemplateInstance balances(BalancesPage page, Forms.Errors errors);
    }

    private final Actors actors;
    private final Reader reader;
    private final ShowBalances showBalances;
    private final AskBalance askBalance;

    BalancePages(Actors actors, Reader reader, ShowBalances showBalances, AskBalance askBalance) {
        this.actors = actors;
        this.reader = reader;
        this.showBalances = showBalances;
        this.askBalance = askBalance;
    }

    @GET
    public TemplateInstance show() {
        return shown(Forms.Errors.none());
    }

    @POST
    @Path("{id}")
    public Response ask(@RestPath UUID id) {
        return Forms.submit(
                () -> askBalance.execute(actors.current(), new ShortcodeId(id)),
                _ -> Redirects.seeOther("/mpesa/balances", "payout.balance-asked"),
                reader.language(),
                this::shown);
    }

    private TemplateInstance shown(Forms.Errors errors) {
        var words = new PayoutWords(reader.language()).words();
        var shown = showBalances.execute(actors.current());
        var difference = shown.difference().map(Money::minor).orElse(0L);
        var said = difference == 0 ? words.same() : difference > 0 ? words.more() : words.less();
        return reader.page(
                Pages.balances(
                        new BalancesPage(
                                shown.rows().stream().map(row -> row(row, words)).toList(),
                                shown.told().map(BillingWords::amount).orElse(""),
                                shown.books().map(BillingWords::amount).orElse(""),
                                shown.difference().isPresent() ? said : "",
                                difference == 0
                                        ? ""
                                        : BillingWords.amount(
                                                Money.ofMinor(Math.abs(difference), Money.KES))),
                        errors));
    }

    private static BalanceRow row(Row row, PayoutMessages words) {
        return new BalanceRow(
                row.shortcode().toString(),
                row.name(),
                row.number(),
                row.amount().map(BillingWords::amount).orElse(""),
                row.toldAt(),
                row.mayBeAsked()
                        ? row.problem().map(words::problem).orElse("")
                        : words.noInitiator(),
                row.active() && row.mayBeAsked());
    }
}
