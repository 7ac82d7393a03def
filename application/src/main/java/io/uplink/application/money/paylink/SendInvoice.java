package io.uplink.application.money.paylink;

import io.uplink.application.money.invoice.BillingSettings;
import io.uplink.application.money.invoice.InvoiceActivity;
import io.uplink.application.money.paylink.port.InvoiceTexts;
import io.uplink.application.shared.Actor;
import io.uplink.application.shared.Origin;
import io.uplink.application.shared.Permission;
import io.uplink.application.shared.Settings;
import io.uplink.application.shared.UnitOfWork;
import io.uplink.application.shared.UseCase;
import io.uplink.domain.money.invoice.InvoiceId;
import io.uplink.domain.money.mpesa.MpesaError;
import io.uplink.domain.money.paylink.PayLink;
import io.uplink.domain.money.paylink.PayLinkError;
import io.uplink.domain.money.paylink.PayLinkId;
import io.uplink.domain.shared.DomainException;
import java.time.Duration;
import java.util.Map;

/**
 * Texts a customer an invoice with an address to read and pay it at. Addresses that were sent
 * before stay good, for somebody may have passed one on to who pays. Pressed twice it is sent once.
 */
@UseCase
public final class SendInvoice {

    static final Duration SAME = Duration.ofMinutes(1);

    private final UnitOfWork unitOfWork;
    private final PayLinkDesk desk;
    private final InvoiceTexts texts;
    private final Settings settings;
    private final Origin origin;

    public SendInvoice(
            UnitOfWork unitOfWork,
            PayLinkDesk desk,
            InvoiceTexts texts,
            Settings settings,
            Origin origin) {
        this.unitOfWork = unitOfWork;
        this.desk = desk;
        this.texts = texts;
        this.settings = settings;
        this.origin = origin;
    }

    public PayLink execute(Actor actor, InvoiceId id) {
        return unitOfWork.perform(() -> {
            var invoice = desk.of(actor, Permission.ACCOUNTING_INVOICES, id);
            var issued = invoice.requireIssued();
            if (!invoice.balance().isPositive()) {
                throw new DomainException(new MpesaError.NothingDue());
            }
            var now = origin.now();
            var last =
                    desk.links()
                            .latestOf(id)
                            .filter(known -> known.mayBeUsed(now))
                            .filter(known -> now.isBefore(known.createdAt().plus(SAME)));
            if (last.isPresent()) {
                return last.get();
            }
            var life = Duration.ofDays(settings.get(BillingSettings.PAY_LINK_DAYS));
            var link = PayLink.create(new PayLinkId(origin.newId()), id, now, life);
            var token = desk.secrets().newToken();
            desk.links().add(link, desk.secrets().digest(token));
            var told =
                    texts.send(
                            new InvoiceTexts.Text(
                                    link.id().value(),
                                    invoice.customer(),
                                    issued.number().value(),
                                    invoice.balance(),
                                    issued.dueOn(),
                                    token,
                                    link.expiresAt()));
            if (!told) {
                throw new DomainException(new PayLinkError.NotTexted());
            }
            origin.activity()
                    .record(
                            actor,
                            "invoice.send",
                            InvoiceActivity.subject(invoice.snapshot()),
                            Map.of(),
                            Map.of("amount", invoice.balance().toDecimal()));
            return link;
        });
    }
}
