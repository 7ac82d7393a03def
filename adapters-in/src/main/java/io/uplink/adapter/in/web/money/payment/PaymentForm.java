package io.uplink.adapter.in.web.money.payment;

import io.quarkus.qute.TemplateData;
import io.uplink.adapter.in.web.org.Inputs;
import io.uplink.application.money.invoice.port.Debtors.Debtor;
import io.uplink.application.money.payment.ReceivePayment;
import io.uplink.domain.money.invoice.InvoiceId;
import io.uplink.domain.money.ledger.AccountCode;
import io.uplink.domain.money.payment.PaymentMethod;
import io.uplink.domain.shared.Faults;
import io.uplink.domain.shared.Invalid;
import io.uplink.domain.shared.Money;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.Locale;
import java.util.Optional;
import org.jboss.resteasy.reactive.RestForm;
import org.jspecify.annotations.Nullable;

/** A payment as typed. */
@TemplateData
public class PaymentForm {

    private static final int SHORT = 12;

    @RestForm @Nullable String key;
    @RestForm @Nullable String customer;
    @RestForm @Nullable String account;
    @RestForm @Nullable String method;
    @RestForm @Nullable String reference;
    @RestForm @Nullable String amount;
    @RestForm @Nullable String received;
    @RestForm @Nullable String cash;
    @RestForm @Nullable String invoice;

    static PaymentForm empty(
            String key, Optional<String> customer, Optional<String> invoice, String received) {
        var form = new PaymentForm();
        form.key = key;
        form.customer = customer.orElse("");
        form.invoice = invoice.orElse("");
        form.received = received;
        return form;
    }

    static ReceivePayment.Input input(PaymentForm typed, Debtor debtor, ZoneId zone) {
        var faults = new Faults();
        var way = faults.parse("method", () -> PaymentMethod.ofCode(typed.method()));
        var money =
                faults.parse(
                        "amount",
                        () -> {
                            if (typed.amount().isBlank()) {
                                throw Invalid.of("amount", "required");
                            }
                            return Money.parse(typed.amount(), Money.KES);
                        });
        var at = faults.parse("receivedAt", () -> moment(typed.received(), zone));
        var kept =
                faults.parse(
                        "account",
                        () ->
                                AccountCode.parse(
                                        typed.cash().isBlank()
                                                ? way.map(PaymentMethod::usualAccount)
                                                        .orElse("1100")
                                                : typed.cash()));
        var first =
                faults.parse("invoice", () -> Inputs.id("invoice", typed.invoice()))
                        .flatMap(id -> id)
                        .map(InvoiceId::new);
        faults.refuse();
        return new ReceivePayment.Input(
                debtor.id(),
                way.orElseThrow(),
                reference(typed, way.orElseThrow()),
                money.orElseThrow(),
                at.orElseThrow(),
                kept.orElseThrow(),
                first);
    }

    /** Cash without a receipt is known by the form, so that a second click is no second payment. */
    private static String reference(PaymentForm typed, PaymentMethod way) {
        var key = typed.key().toUpperCase(Locale.ROOT);
        return typed.reference().isBlank() && way == PaymentMethod.CASH && key.length() > SHORT
                ? "CASH-" + key.substring(key.length() - SHORT)
                : typed.reference();
    }

    private static Instant moment(String typed, ZoneId zone) {
        try {
            return LocalDateTime.parse(typed.strip()).atZone(zone).toInstant();
        } catch (DateTimeException unreadable) {
            throw Invalid.of("receivedAt", typed.isBlank() ? "required" : "date.unreadable");
        }
    }

    public String key() {
        return Inputs.text(key);
    }

    public String customer() {
        return Inputs.text(customer);
    }

    public String account() {
        return Inputs.text(account);
    }

    public String method() {
        return Inputs.text(method);
    }

    public String reference() {
        return Inputs.text(reference);
    }

    public String amount() {
        return Inputs.text(amount);
    }

    public String received() {
        return Inputs.text(received);
    }

    public String cash() {
        return Inputs.text(cash);
    }

    public String invoice() {
        return Inputs.text(invoice);
    }
}
