package io.uplink.adapter.in.web.money.tax;

import io.quarkus.qute.TemplateData;
import io.uplink.adapter.in.web.money.ledger.LedgerDays;
import io.uplink.adapter.in.web.org.Inputs;
import io.uplink.adapter.in.web.shared.Versions;
import io.uplink.application.money.tax.AddTaxCode;
import io.uplink.application.money.tax.AddTaxRate;
import io.uplink.domain.money.tax.TaxCodeId;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestForm;
import org.jspecify.annotations.Nullable;

/** A tax, or another rate of one, as typed. */
@TemplateData
public class TaxForm {

    @RestForm @Nullable String code;
    @RestForm @Nullable String name;
    @RestForm @Nullable String kind;
    @RestForm @Nullable String rate;
    @RestForm @Nullable String from;
    @RestForm @Nullable Long version;

    static AddTaxCode.Input input(TaxForm typed) {
        return new AddTaxCode.Input(
                typed.code(),
                typed.name(),
                typed.kind(),
                typed.rate(),
                LedgerDays.read("from", typed.from));
    }

    static AddTaxRate.Input rate(UUID id, TaxForm typed) {
        return new AddTaxRate.Input(
                new TaxCodeId(id),
                typed.rate(),
                LedgerDays.read("from", typed.from),
                Versions.ofForm(typed.version));
    }

    public String code() {
        return Inputs.text(code);
    }

    public String name() {
        return Inputs.text(name);
    }

    public String kind() {
        return Inputs.text(kind);
    }

    public String rate() {
        return Inputs.text(rate);
    }

    public String from() {
        return Inputs.text(from);
    }
}
