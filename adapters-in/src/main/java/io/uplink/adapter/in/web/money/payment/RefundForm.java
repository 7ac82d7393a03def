package io.uplink.adapter.in.web.money.payment;

import io.quarkus.qute.TemplateData;
import io.uplink.adapter.in.web.org.Inputs;
import io.uplink.adapter.in.web.shared.Versions;
import io.uplink.application.money.payment.RefundPayment;
import io.uplink.domain.money.ledger.AccountCode;
import io.uplink.domain.money.payment.PaymentId;
import io.uplink.domain.money.payment.RefundId;
import io.uplink.domain.shared.Faults;
import io.uplink.domain.shared.Money;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestForm;
import org.jspecify.annotations.Nullable;

/** What is given back, or why a payment is taken back, as typed. */
@TemplateData
public class RefundForm {

    @RestForm @Nullable String key;
    @RestForm @Nullable String amount;
    @RestForm @Nullable String cash;
    @RestForm @Nullable String why;
    @RestForm @Nullable String invoice;
    @RestForm @Nullable Long version;

    static RefundPayment.Input input(RefundForm typed, UUID payment, UUID fresh) {
        var faults = new Faults();
        var money = faults.parse("amount", () -> Money.parse(typed.amount(), Money.KES));
        var from = faults.parse("account", () -> AccountCode.parse(typed.cash()));
        faults.refuse();
        return new RefundPayment.Input(
                new PaymentId(payment),
                new RefundId(Inputs.id("key", typed.key).orElse(fresh)),
                money.orElseThrow(),
                from.orElseThrow(),
                typed.why(),
                Versions.ofForm(typed.version));
    }

    public String amount() {
        return Inputs.text(amount);
    }

    public String cash() {
        return Inputs.text(cash);
    }

    public String why() {
        return Inputs.text(why);
    }

    public String invoice() {
        return Inputs.text(invoice);
    }
}
