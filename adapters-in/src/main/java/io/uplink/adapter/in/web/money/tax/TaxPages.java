package io.uplink.adapter.in.web.money.tax;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.RunOnVirtualThread;
import io.uplink.adapter.in.web.money.invoice.BillingMessages;
import io.uplink.adapter.in.web.money.invoice.BillingWords;
import io.uplink.adapter.in.web.money.tax.TaxViews.TaxPage;
import io.uplink.adapter.in.web.money.tax.TaxViews.TaxRow;
import io.uplink.adapter.in.web.org.Option;
import io.uplink.adapter.in.web.shared.Actors;
import io.uplink.adapter.in.web.shared.Forms;
import io.uplink.adapter.in.web.shared.InCallContext;
import io.uplink.adapter.in.web.shared.Reader;
import io.uplink.adapter.in.web.shared.Redirects;
import io.uplink.application.money.tax.AddTaxCode;
import io.uplink.application.money.tax.AddTaxRate;
import io.uplink.application.money.tax.ListTaxCodes;
import io.uplink.domain.money.tax.TaxCode;
import io.uplink.domain.money.tax.TaxKind;
import io.uplink.domain.money.tax.TaxRate;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Arrays;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jboss.resteasy.reactive.RestPath;

/** The taxes with their rates, on one page with what adds to them. */
@Path("/tax-codes")
@InCallContext
@RunOnVirtualThread
@Produces(MediaType.TEXT_HTML)
public class TaxPages {

    @CheckedTemplate(basePath = "money/tax")
    static class Pages {
        static native TemplateInstance list(TaxPage page, Forms.Errors errors);
    }

    private final Actors actors;
    private final Reader reader;
    private final ListTaxCodes listTaxCodes;
    private final AddTaxCode addTaxCode;
    private final AddTaxRate addTaxRate;

    TaxPages(
            Actors actors,
            Reader reader,
            ListTaxCodes listTaxCodes,
            AddTaxCode addTaxCode,
            AddTaxRate addTaxRate) {
        this.actors = actors;
        this.reader = reader;
        this.listTaxCodes = listTaxCodes;
        this.addTaxCode = addTaxCode;
        this.addTaxRate = addTaxRate;
    }

    @GET
    public TemplateInstance list() {
        return shown("", new TaxForm(), Forms.Errors.none());
    }

    @POST
    public Response add(@BeanParam TaxForm form) {
        return Forms.submit(
                () -> addTaxCode.execute(actors.current(), TaxForm.input(form)),
                _ -> Redirects.seeOther("/tax-codes", "tax.saved"),
                reader.language(),
                errors -> shown("new", form, errors));
    }

    @POST
    @Path("{id}/rates")
    public Response addRate(@RestPath UUID id, @BeanParam TaxForm form) {
        return Forms.submit(
                () -> addTaxRate.execute(actors.current(), TaxForm.rate(id, form)),
                _ -> Redirects.seeOther("/tax-codes", "tax.saved"),
                reader.language(),
                errors -> shown(id.toString(), form, errors));
    }

    /** {@code open} is the form that was refused: a tax's id, or {@code new}. */
    private TemplateInstance shown(String open, TaxForm form, Forms.Errors errors) {
        var words = new BillingWords(reader.language());
        var shown = listTaxCodes.execute(actors.current());
        var kinds =
                Arrays.stream(TaxKind.values())
                        .map(kind ->
                                new Option(
                                        kind.code(),
                                        kind(kind, words.words()),
                                        kind.code().equals(form.kind())))
                        .toList();
        return reader.page(
                Pages.list(
                        new TaxPage(
                                shown.taxes().stream().map(tax -> row(tax, shown, words)).toList(),
                                kinds,
                                open,
                                form,
                                shown.today().toString()),
                        errors));
    }

    private static TaxRow row(TaxCode tax, ListTaxCodes.Shown shown, BillingWords words) {
        return new TaxRow(
                tax.id().toString(),
                tax.code(),
                tax.name(),
                kind(tax.kind(), words.words()),
                tax.kind() == TaxKind.STANDARD,
                tax.rateOn(shown.today())
                        .map(rate -> TaxRate.words(rate.basisPoints()))
                        .orElse("–"),
                tax.rates().reversed().stream()
                        .map(rate ->
                                words.words()
                                        .rateFrom(
                                                TaxRate.words(rate.basisPoints()),
                                                words.day(rate.from())))
                        .collect(Collectors.joining("; ")),
                tax.version());
    }

    private static String kind(TaxKind kind, BillingMessages words) {
        return switch (kind) {
            case STANDARD -> words.taxStandard();
            case ZERO -> words.taxZero();
            case EXEMPT -> words.taxExempt();
        };
    }
}
