package io.uplink.bootstrap.money;

import io.quarkus.arc.Unremovable;
import io.uplink.adapter.out.postgres.shared.Sql;
import io.uplink.application.money.catalogue.AddProduct;
import io.uplink.application.money.catalogue.ProductForm;
import io.uplink.application.money.invoice.CreditInvoice;
import io.uplink.application.money.invoice.DraftInvoice;
import io.uplink.application.money.invoice.InvoiceWish;
import io.uplink.application.money.invoice.IssueInvoice;
import io.uplink.application.money.payment.ReceivePayment;
import io.uplink.application.shared.Actor;
import io.uplink.application.shared.ActorFixtures;
import io.uplink.application.shared.Ids;
import io.uplink.domain.money.invoice.CreditNote;
import io.uplink.domain.money.invoice.CreditNoteId;
import io.uplink.domain.money.invoice.Invoice;
import io.uplink.domain.money.invoice.InvoiceId;
import io.uplink.domain.money.ledger.AccountCode;
import io.uplink.domain.money.payment.Payment;
import io.uplink.domain.money.payment.PaymentMethod;
import io.uplink.domain.shared.Money;
import io.uplink.domain.shared.id.CustomerId;
import io.vertx.sqlclient.Tuple;
import jakarta.inject.Singleton;
import java.time.InstantSource;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** Branches, customers, invoices and payments of their own. */
@Singleton
@Unremovable
public class GivenBilling {

    private static final Actor ADMIN = ActorFixtures.anAdmin();

    private final Sql sql;
    private final Ids ids;
    private final InstantSource clock;
    private final AddProduct addProduct;
    private final DraftInvoice draftInvoice;
    private final IssueInvoice issueInvoice;
    private final ReceivePayment receivePayment;
    private final CreditInvoice creditInvoice;

    GivenBilling(
            Sql sql,
            Ids ids,
            InstantSource clock,
            AddProduct addProduct,
            DraftInvoice draftInvoice,
            IssueInvoice issueInvoice,
            ReceivePayment receivePayment,
            CreditInvoice creditInvoice) {
        this.sql = sql;
        this.ids = ids;
        this.clock = clock;
        this.addProduct = addProduct;
        this.draftInvoice = draftInvoice;
        this.issueInvoice = issueInvoice;
        this.receivePayment = receivePayment;
        this.creditInvoice = creditInvoice;
    }

    public UUID branch() {
        var id = ids.next();
        sql.run(
                "insert into branch (id, code, name, version, created_at)"
                        + " values ($1, $2, $3, 1, now())",
                Tuple.of(id, "B" + tail(id, 6), "Billing " + tail(id, 12)));
        return id;
    }

    public CustomerId customer(UUID branch) {
        var id = ids.next();
        sql.run(
                """
                insert into customer (id, account_number, name, status, branch_id, search_text,
                        created_at, updated_at, version)
                values ($1, $2, $3, 'active', $4, $5, now(), now(), 1)
                """,
                Tuple.of(
                        id,
                        "BL-" + tail(id, 12),
                        "Payer " + tail(id, 12),
                        branch,
                        "payer " + tail(id, 12).toLowerCase(Locale.ROOT)));
        sql.run(
                "insert into customer_phone (customer_id, position, e164)"
                        + " values ($1, 0, '+254738000002')",
                Tuple.of(id));
        return new CustomerId(id);
    }

    public String account(CustomerId customer) {
        return "BL-" + tail(customer.value(), 12);
    }

    /** Home, for 2,500 with the tax on top. */
    public String product() {
        var code = "P" + tail(ids.next(), 12);
        return addProduct
                .execute(
                        ADMIN,
                        new ProductForm(
                                code,
                                "Home " + code,
                                "",
                                "service",
                                Optional.of(kes("2500")),
                                false,
                                "VAT16",
                                "4100"))
                .id()
                .toString();
    }

    public Invoice.Snapshot draft(CustomerId customer, String price) {
        return draftInvoice.execute(
                ADMIN, new DraftInvoice.Input(new InvoiceId(ids.next()), customer, wish(price)));
    }

    public static InvoiceWish wish(String price) {
        return new InvoiceWish(
                List.of(new InvoiceWish.Line("", "Internet", "1", price, "", "", "VAT16", "")),
                "",
                "14",
                "");
    }

    public Invoice.Snapshot issued(CustomerId customer, String price) {
        return issueInvoice.execute(
                ADMIN, new IssueInvoice.Input(draft(customer, price).id(), Optional.empty()));
    }

    /** All of it. */
    public CreditNote credited(InvoiceId invoice) {
        return creditInvoice.execute(
                ADMIN,
                new CreditInvoice.Input(
                        invoice,
                        new CreditNoteId(ids.next()),
                        "Outage",
                        Map.of(),
                        Optional.empty()));
    }

    public Payment.Snapshot cash(Actor actor, CustomerId customer, String amount) {
        return receivePayment.execute(
                actor,
                new ReceivePayment.Input(
                        customer,
                        PaymentMethod.CASH,
                        "R" + ids.next(),
                        kes(amount),
                        clock.instant(),
                        new AccountCode("1100"),
                        Optional.empty()));
    }

    public static Money kes(String typed) {
        return Money.parse(typed, Money.KES);
    }

    private static String tail(UUID id, int length) {
        var text = id.toString();
        return text.substring(text.length() - length).toUpperCase(Locale.ROOT);
    }
}
