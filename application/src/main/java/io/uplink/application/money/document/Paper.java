package io.uplink.application.money.document;

import io.uplink.application.money.document.port.DocumentParties.Party;
import io.uplink.application.money.invoice.port.InvoiceQueries;
import io.uplink.application.money.payment.port.DebtQueries;
import io.uplink.application.money.payment.port.PaymentQueries;
import io.uplink.application.money.quote.port.QuoteQueries;
import io.uplink.domain.money.document.DocumentCode;
import io.uplink.domain.money.invoice.CreditNote;
import io.uplink.domain.money.mpesa.Shortcode;
import java.time.LocalDate;
import java.util.Optional;

/** All that a document says on paper, before it is put into words. */
public sealed interface Paper {

    Around around();

    /**
     * What stands around it.
     *
     * @param code where it is checked; empty for what has no number
     * @param paybill where money for it goes; empty if the branch has none
     */
    record Around(
            Issuer issuer,
            Party party,
            Optional<DocumentCode> code,
            Optional<Shortcode> paybill,
            LocalDate today) {}

    /** Who sends it; what is not set is blank. */
    record Issuer(
            String name,
            String phone,
            String email,
            String address,
            String postalAddress,
            String taxPin,
            String vatNumber,
            String paymentInstructions) {}

    record OfInvoice(InvoiceQueries.Sheet sheet, Around around) implements Paper {}

    /** A note with the invoice that it credits. */
    record OfCreditNote(CreditNote note, InvoiceQueries.Sheet sheet, Around around)
            implements Paper {}

    record OfQuote(QuoteQueries.Sheet sheet, Around around) implements Paper {}

    /** {@code day} is the head office's on which the money came. */
    record OfPayment(PaymentQueries.Sheet sheet, LocalDate day, Around around) implements Paper {}

    /** Never cut: what is missing from an account would be taken for paid. */
    record OfStatement(
            DebtQueries.Statement statement, LocalDate from, LocalDate until, Around around)
            implements Paper {}
}
