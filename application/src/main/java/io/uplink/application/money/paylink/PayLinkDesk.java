package io.uplink.application.money.paylink;

import io.uplink.application.money.invoice.port.Debtors;
import io.uplink.application.money.invoice.port.Debtors.Debtor;
import io.uplink.application.money.invoice.port.InvoiceRepository;
import io.uplink.application.money.paylink.port.PayLinks;
import io.uplink.application.shared.Actor;
import io.uplink.application.shared.Part;
import io.uplink.application.shared.Permission;
import io.uplink.application.shared.Secrets;
import io.uplink.application.shared.TokenBuckets;
import io.uplink.domain.money.invoice.Invoice;
import io.uplink.domain.money.invoice.InvoiceError;
import io.uplink.domain.money.invoice.InvoiceId;
import io.uplink.domain.money.invoice.InvoiceState;
import io.uplink.domain.money.mpesa.AccountReference;
import io.uplink.domain.money.mpesa.PaidFor;
import io.uplink.domain.money.paylink.PayLink;
import io.uplink.domain.money.paylink.PayLinkError;
import io.uplink.domain.shared.DomainException;
import io.uplink.domain.shared.id.CustomerId;
import java.time.Duration;
import java.time.InstantSource;
import java.util.HexFormat;

/** Invoices by their addresses, for our people and for whoever has one. */
@Part
public final class PayLinkDesk {

    /** A page that waits for a phone asks twelve times a minute. */
    static final int LOOKS_A_MINUTE = 40;

    /** Customers behind one modem share an address. */
    static final int LOOKS_OF_ADDRESS = 240;

    /** About 2 MB; beyond it the one that looked longest ago is forgotten. */
    private static final int MOST_KEPT = 20_000;

    private final TokenBuckets looks = new TokenBuckets(Duration.ofMinutes(1), MOST_KEPT);
    private final PayLinks links;
    private final InvoiceRepository invoices;
    private final Debtors debtors;
    private final Secrets secrets;
    private final InstantSource clock;

    public PayLinkDesk(
            PayLinks links,
            InvoiceRepository invoices,
            Debtors debtors,
            Secrets secrets,
            InstantSource clock) {
        this.links = links;
        this.invoices = invoices;
        this.debtors = debtors;
        this.secrets = secrets;
        this.clock = clock;
    }

    /** What an address opens. */
    record Opened(PayLink link, Invoice.Snapshot invoice, Debtor customer) {

        AccountReference reference() {
            return new AccountReference(customer.account());
        }

        PaidFor target() {
            return new PaidFor.OfInvoice(invoice.id().value(), customer.id());
        }
    }

    PayLinks links() {
        return links;
    }

    Secrets secrets() {
        return secrets;
    }

    /** Counts a look, or refuses it; the address first, so that a link is not used up by it. */
    void count(String token, String address) {
        take("from " + address, LOOKS_OF_ADDRESS);
        take("link " + HexFormat.of().formatHex(secrets.digest(token)), LOOKS_A_MINUTE);
    }

    private void take(String key, int most) {
        var taken = looks.take(key, most, clock.instant());
        if (!taken.allowed()) {
            throw new DomainException(new PayLinkError.TooMany(taken.waitSeconds()));
        }
    }

    /** The token is the permission: it opens its one invoice and nothing else. */
    Opened open(String token) {
        var now = clock.instant();
        var link =
                links.findByToken(secrets.digest(token))
                        .filter(known -> known.mayBeUsed(now))
                        .orElseThrow(PayLinkDesk::ended);
        var invoice =
                invoices.findById(link.invoice())
                        .map(Invoice::snapshot)
                        .filter(known -> known.state() instanceof InvoiceState.Issued)
                        .orElseThrow(PayLinkDesk::ended);
        var customer = debtors.find(invoice.customer()).orElseThrow(PayLinkDesk::ended);
        return new Opened(link, invoice, customer);
    }

    /** Also where it is of a record that was merged into the customer's. */
    boolean owes(CustomerId customer, Invoice invoice) {
        return debtors.find(invoice.customer())
                .filter(debtor -> debtor.id().equals(customer))
                .isPresent();
    }

    /** An invoice of the actor's branches. */
    Invoice of(Actor actor, Permission permission, InvoiceId id) {
        var invoice =
                invoices.findById(id)
                        .orElseThrow(() -> new DomainException(new InvoiceError.NoSuch()));
        actor.require(permission, invoice.placement());
        return invoice;
    }

    private static DomainException ended() {
        return new DomainException(new PayLinkError.Ended());
    }
}
