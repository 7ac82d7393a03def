package io.uplink.application.money.document;

import static io.uplink.application.shared.ActorFixtures.anAdmin;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.uplink.application.money.document.VerifyDocument.Standing;
import io.uplink.application.money.document.VerifyDocument.Verified;
import io.uplink.application.shared.Actor;
import io.uplink.application.shared.CompanySettings;
import io.uplink.domain.money.document.DocumentError;
import io.uplink.domain.money.document.DocumentKind;
import io.uplink.domain.money.document.DocumentRef;
import io.uplink.domain.money.document.MaskedName;
import io.uplink.domain.money.invoice.Invoice;
import io.uplink.domain.money.invoice.InvoiceError;
import io.uplink.domain.money.invoice.InvoiceFixtures;
import io.uplink.domain.shared.DomainError;
import io.uplink.domain.shared.DomainException;
import io.uplink.domain.shared.id.CustomerId;
import java.time.Duration;
import java.util.Optional;
import java.util.UUID;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

class PrintAndVerifyTest {

    private static final Actor STRANGER = new Actor.Anonymous();

    private final DocumentBench bench = new DocumentBench();
    private final Invoice invoice = InvoiceFixtures.anIssued(InvoiceFixtures.aLine("1000"));

    private static void refused(ThrowingCallable what, Class<? extends DomainError> why) {
        assertThatThrownBy(what)
                .asInstanceOf(InstanceOfAssertFactories.type(DomainException.class))
                .satisfies(refusal -> assertThat(refusal.error()).isInstanceOf(why));
    }

    private Verified verified() {
        bench.know(invoice);
        return bench.verify.execute(
                STRANGER, new VerifyDocument.Input(bench.codeOf(invoice).value(), "192.0.2.1"));
    }

    private Standing standing() {
        return verified().standing();
    }

    @Test
    void aGenuineInvoiceTellsWhatIsOnItAndHidesWhoseItIs() {
        bench.settings.with(CompanySettings.NAME, "Savannah Net");

        assertThat(verified())
                .isEqualTo(
                        new Verified(
                                DocumentKind.INVOICE,
                                "INV-2026-000001",
                                InvoiceFixtures.DAY,
                                "Savannah Net",
                                new MaskedName("A••• W•••"),
                                InvoiceFixtures.kes("1160"),
                                Standing.DUE,
                                Optional.of(InvoiceFixtures.kes("1160"))));
    }

    @Test
    void itTellsHowTheInvoiceStandsNow() {
        assertThat(standing()).isEqualTo(Standing.DUE);

        invoice.pay(InvoiceFixtures.kes("160"));
        assertThat(standing()).isEqualTo(Standing.PARTLY_PAID);

        bench.clock.advance(Duration.ofDays(20));
        assertThat(standing()).isEqualTo(Standing.OVERDUE);

        invoice.pay(InvoiceFixtures.kes("1000"));
        assertThat(verified().due()).contains(InvoiceFixtures.kes("0"));
        assertThat(standing()).isEqualTo(Standing.PAID);
    }

    @Test
    void anInvoiceThatWasTakenBackIsNotCalledPaid() {
        invoice.credit(InvoiceFixtures.kes("1160"));
        assertThat(standing()).isEqualTo(Standing.CREDITED);
    }

    @Test
    void aVoidInvoiceIsGenuineAndVoid() {
        invoice.voided("Twice", bench.clock.instant());

        assertThat(standing()).isEqualTo(Standing.VOID);
        assertThat(verified().due()).contains(InvoiceFixtures.kes("0"));
    }

    @Test
    void aCodeThatWeDidNotMakeIsUnknownHoweverMuchOfItIsRight() {
        bench.know(invoice);
        var code = bench.codeOf(invoice).value();
        for (var at = 0; at < code.length(); at++) {
            var other = new StringBuilder(code);
            other.setCharAt(at, code.charAt(at) == 'x' ? 'y' : 'x');
            assertThat(bench.codes.read(other.toString())).isEmpty();
        }
        assertThat(bench.codes.read(code)).isPresent();
        refused(
                () ->
                        bench.verify.execute(
                                STRANGER, new VerifyDocument.Input("nothing", "192.0.2.1")),
                DocumentError.Unknown.class);
    }

    @Test
    void anotherCompanysCodeIsUnknownHere() {
        var document = new DocumentRef(DocumentKind.INVOICE, invoice.id().value());

        var theirs = DocumentBench.codes("b".repeat(64)).of(document).value();

        assertThat(bench.codes.read(theirs)).isEmpty();
    }

    @Test
    void aDocumentHasTheSameCodeEachTimeAndOfEachKindAnother() {
        var id = invoice.id().value();
        var asInvoice = bench.codes.of(new DocumentRef(DocumentKind.INVOICE, id));

        assertThat(bench.codeOf(invoice)).isEqualTo(asInvoice);
        assertThat(bench.codes.of(new DocumentRef(DocumentKind.QUOTE, id))).isNotEqualTo(asInvoice);
    }

    @Test
    void aGenuineCodeOfWhatIsGoneOrADraftIsUnknown() {
        var code = bench.codeOf(invoice).value();
        var look = new VerifyDocument.Input(code, "192.0.2.1");
        refused(() -> bench.verify.execute(STRANGER, look), DocumentError.Unknown.class);

        bench.know(InvoiceFixtures.aDraft(InvoiceFixtures.aLine("1000")));
        refused(() -> bench.verify.execute(STRANGER, look), DocumentError.Unknown.class);
    }

    @Test
    void whoGuessesIsSlowedDownAndOthersAreNot() {
        for (var i = 0; i < VerifyDocument.LOOKS_OF_ADDRESS; i++) {
            verified();
        }

        refused(this::verified, DocumentError.TooMany.class);

        var elsewhere = new VerifyDocument.Input(bench.codeOf(invoice).value(), "192.0.2.2");
        assertThat(bench.verify.execute(STRANGER, elsewhere).number()).isEqualTo("INV-2026-000001");
        bench.clock.advance(Duration.ofMinutes(1));
        assertThat(standing()).isEqualTo(Standing.DUE);
    }

    @Test
    void aDraftIsNotPrinted() {
        var draft = InvoiceFixtures.aDraft(InvoiceFixtures.aLine("1000"));
        bench.know(draft);
        var print = new PrintInvoice(bench.unitOfWork, bench.queries, bench.desk);

        refused(() -> print.execute(anAdmin(), draft.id()), DocumentError.Draft.class);
        refused(() -> print.execute(STRANGER, draft.id()), Actor.Unauthenticated.class);
    }

    @Test
    void aPrintedInvoiceBearsTheCodeByWhichItIsChecked() {
        bench.know(invoice);
        var print = new PrintInvoice(bench.unitOfWork, bench.queries, bench.desk);

        var paper = print.execute(anAdmin(), invoice.id());

        assertThat(paper.around().code()).contains(bench.codeOf(invoice));
    }

    @Test
    void customersPrintTheirOwnInvoicesAndNobodyElses() {
        bench.know(invoice);
        var print = new PrintOwnInvoice(bench.unitOfWork, bench.queries, bench.desk);
        var amina = new Actor.Customer(InvoiceFixtures.AMINA, "Amina");
        var other = new Actor.Customer(new CustomerId(new UUID(9, 9)), "Otieno");

        assertThat(print.execute(amina, invoice.id()).sheet().account()).isEqualTo("ACC-1");
        refused(() -> print.execute(other, invoice.id()), InvoiceError.NoSuch.class);
        refused(() -> print.execute(anAdmin(), invoice.id()), Actor.Denied.class);

        bench.merged.put(InvoiceFixtures.AMINA, other.id());
        assertThat(print.execute(other, invoice.id()).sheet().account()).isEqualTo("ACC-1");
        refused(() -> print.execute(amina, invoice.id()), InvoiceError.NoSuch.class);
    }

    @Test
    void aCustomersDraftIsNotThereForTheCustomer() {
        var draft = InvoiceFixtures.aDraft(InvoiceFixtures.aLine("1000"));
        bench.know(draft);
        var print = new PrintOwnInvoice(bench.unitOfWork, bench.queries, bench.desk);

        refused(
                () -> print.execute(new Actor.Customer(InvoiceFixtures.AMINA, "Amina"), draft.id()),
                InvoiceError.NoSuch.class);
    }
}
