package io.uplink.application.money.document;

import io.uplink.application.money.document.Paper.Around;
import io.uplink.application.money.document.Paper.Issuer;
import io.uplink.application.money.document.port.DocumentParties;
import io.uplink.application.money.document.port.DocumentParties.Party;
import io.uplink.application.money.invoice.port.InvoiceQueries;
import io.uplink.application.money.ledger.Today;
import io.uplink.application.money.mpesa.port.Shortcodes;
import io.uplink.application.money.payment.UnknownDebtor;
import io.uplink.application.shared.CompanySettings;
import io.uplink.application.shared.Part;
import io.uplink.application.shared.Settings;
import io.uplink.domain.money.document.DocumentError;
import io.uplink.domain.money.document.DocumentKind;
import io.uplink.domain.money.document.DocumentRef;
import io.uplink.domain.shared.DomainException;
import io.uplink.domain.shared.id.BranchId;
import io.uplink.domain.shared.id.CustomerId;
import java.util.Optional;

/** What all documents have around them on paper. In the caller's unit of work. */
@Part
public final class PaperDesk {

    private final DocumentParties parties;
    private final DocumentCodes codes;
    private final Shortcodes shortcodes;
    private final Settings settings;
    private final Today today;

    public PaperDesk(
            DocumentParties parties,
            DocumentCodes codes,
            Shortcodes shortcodes,
            Settings settings,
            Today today) {
        this.parties = parties;
        this.codes = codes;
        this.shortcodes = shortcodes;
        this.settings = settings;
        this.today = today;
    }

    Today today() {
        return today;
    }

    Party party(CustomerId customer) {
        return parties.find(customer).orElseThrow(() -> new DomainException(new UnknownDebtor()));
    }

    Around around(CustomerId customer, Optional<BranchId> branch, Optional<DocumentRef> document) {
        return around(party(customer), branch, document);
    }

    private Around around(Party party, Optional<BranchId> branch, Optional<DocumentRef> document) {
        return new Around(
                issuer(),
                party,
                document.map(codes::of),
                branch.flatMap(shortcodes::serving),
                today.day());
    }

    /** An invoice on paper; refuses a draft. */
    public Paper.OfInvoice invoice(InvoiceQueries.Sheet sheet) {
        var invoice = sheet.invoice();
        if (invoice.number().isEmpty()) {
            throw new DomainException(new DocumentError.Draft());
        }
        return new Paper.OfInvoice(
                sheet,
                around(
                        invoice.customer(),
                        Optional.of(invoice.branch()),
                        Optional.of(new DocumentRef(DocumentKind.INVOICE, invoice.id().value()))));
    }

    String issuerName() {
        return settings.get(CompanySettings.NAME);
    }

    private Issuer issuer() {
        return new Issuer(
                issuerName(),
                settings.get(CompanySettings.PHONE),
                settings.get(PaperSettings.EMAIL),
                settings.get(CompanySettings.ADDRESS),
                settings.get(PaperSettings.POSTAL_ADDRESS),
                settings.get(PaperSettings.TAX_PIN),
                settings.get(PaperSettings.VAT_NUMBER),
                settings.get(PaperSettings.PAYMENT_INSTRUCTIONS));
    }
}
