package io.uplink.application.money.paylink;

import io.uplink.application.money.invoice.BillingSettings;
import io.uplink.application.money.invoice.InvoiceActivity;
import io.uplink.application.money.invoice.port.InvoiceRepository;
import io.uplink.application.shared.Actor;
import io.uplink.application.shared.Origin;
import io.uplink.application.shared.Settings;
import io.uplink.application.shared.UnitOfWork;
import io.uplink.application.shared.UseCase;
import io.uplink.domain.money.invoice.Invoice;
import io.uplink.domain.money.invoice.InvoiceId;
import io.uplink.domain.money.invoice.InvoiceState;
import io.uplink.domain.money.paylink.PayLink;
import io.uplink.domain.money.paylink.PayLinkId;
import io.uplink.domain.shared.id.CustomerId;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;

/** Gives a customer who is known an address to pay an own invoice at; nobody is texted. */
@UseCase
public final class IssuePayLink {

    /** For whom. */
    public record Input(InvoiceId invoice, CustomerId customer) {}

    private final UnitOfWork unitOfWork;
    private final PayLinkDesk desk;
    private final InvoiceRepository invoices;
    private final Settings settings;
    private final Origin origin;

    public IssuePayLink(
            UnitOfWork unitOfWork,
            PayLinkDesk desk,
            InvoiceRepository invoices,
            Settings settings,
            Origin origin) {
        this.unitOfWork = unitOfWork;
        this.desk = desk;
        this.invoices = invoices;
        this.settings = settings;
        this.origin = origin;
    }

    /** The secret part of the address; empty for what is not the customer's or not issued. */
    public Optional<String> execute(Actor actor, Input input) {
        actor.requireJob();
        return unitOfWork.perform(() ->
                invoices.findById(input.invoice())
                        .filter(invoice -> desk.owes(input.customer(), invoice))
                        .filter(invoice ->
                                invoice.snapshot().state() instanceof InvoiceState.Issued)
                        .map(invoice -> issue(actor, invoice)));
    }

    private String issue(Actor actor, Invoice invoice) {
        var now = origin.now();
        var life = Duration.ofDays(settings.get(BillingSettings.PAY_LINK_DAYS));
        var link = PayLink.create(new PayLinkId(origin.newId()), invoice.id(), now, life);
        var token = desk.secrets().newToken();
        desk.links().add(link, desk.secrets().digest(token));
        origin.activity()
                .record(
                        actor,
                        "invoice.open",
                        InvoiceActivity.subject(invoice.snapshot()),
                        Map.of(),
                        Map.of("until", link.expiresAt().toString()));
        return token;
    }
}
