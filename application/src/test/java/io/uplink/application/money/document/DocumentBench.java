package io.uplink.application.money.document;

import io.uplink.application.money.document.port.DocumentParties.Party;
import io.uplink.application.money.invoice.port.InvoiceQueries;
import io.uplink.application.money.invoice.port.InvoiceRepository;
import io.uplink.application.money.ledger.Today;
import io.uplink.application.money.mpesa.port.Shortcodes;
import io.uplink.application.money.payment.port.PaymentQueries;
import io.uplink.application.money.quote.port.QuoteQueries;
import io.uplink.application.shared.DirectUnitOfWork;
import io.uplink.application.shared.FixedSettings;
import io.uplink.application.shared.MovableClock;
import io.uplink.application.shared.Secrets;
import io.uplink.domain.money.document.DocumentCode;
import io.uplink.domain.money.document.DocumentKind;
import io.uplink.domain.money.document.DocumentRef;
import io.uplink.domain.money.invoice.Invoice;
import io.uplink.domain.money.invoice.InvoiceFixtures;
import io.uplink.domain.shared.Language;
import io.uplink.domain.shared.id.CustomerId;
import java.lang.reflect.Proxy;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Invoices that are there, and everything that prints and checks them. */
final class DocumentBench {

    final MovableClock clock = MovableClock.at("2026-11-10T09:00:00Z");
    final DirectUnitOfWork unitOfWork = new DirectUnitOfWork();
    final FixedSettings settings = new FixedSettings();
    final Map<Object, InvoiceQueries.Sheet> sheets = new HashMap<>();
    final Map<CustomerId, CustomerId> merged = new HashMap<>();
    final DocumentCodes codes = codes("a".repeat(64));
    final PaperDesk desk =
            new PaperDesk(
                    id -> Optional.of(party(merged.getOrDefault(id, id))),
                    codes,
                    answering(Shortcodes.class, _ -> Optional.empty()),
                    settings,
                    new Today(clock, () -> ZoneId.of("Africa/Nairobi")));
    final InvoiceQueries queries =
            answering(
                    InvoiceQueries.class,
                    arguments -> Optional.ofNullable(sheets.get(arguments[1])));
    final VerifyDocument verify =
            new VerifyDocument(
                    unitOfWork,
                    codes,
                    new Documents(
                            queries,
                            answering(InvoiceRepository.class, _ -> Optional.empty()),
                            answering(QuoteQueries.class, _ -> Optional.empty()),
                            answering(PaymentQueries.class, _ -> Optional.empty()),
                            desk),
                    clock);

    static DocumentCodes codes(String secret) {
        return new DocumentCodes(
                () -> secret, answering(Secrets.class, arguments -> sha256((String) arguments[0])));
    }

    private static Party party(CustomerId id) {
        return new Party(id, "Amina Wanjiku", "ACC-1", "", "", "", Language.ENGLISH);
    }

    /** A port of which the test needs one answer. */
    private interface Answer {
        Object to(Object[] arguments);
    }

    private static <T> T answering(Class<T> port, Answer answer) {
        return port.cast(
                Proxy.newProxyInstance(
                        port.getClassLoader(),
                        new Class<?>[] {port},
                        (_, _, arguments) -> answer.to(arguments)));
    }

    private static byte[] sha256(String text) {
        try {
            return MessageDigest.getInstance("SHA-256")
                    .digest(text.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    void know(Invoice invoice) {
        sheets.put(
                invoice.id(),
                new InvoiceQueries.Sheet(
                        invoice.snapshot(),
                        "Amina Wanjiku",
                        "ACC-1",
                        "Westlands",
                        Map.of(InvoiceFixtures.VAT, "VAT"),
                        List.of(),
                        List.of(),
                        List.of()));
    }

    DocumentCode codeOf(Invoice invoice) {
        return codes.of(new DocumentRef(DocumentKind.INVOICE, invoice.id().value()));
    }
}
