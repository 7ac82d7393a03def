package io.uplink.application.money.paylink;

import static org.assertj.core.api.Assertions.assertThat;

import io.uplink.application.money.invoice.InMemoryBilling;
import io.uplink.application.money.invoice.port.Debtors.Debtor;
import io.uplink.application.shared.Actor;
import io.uplink.application.shared.DirectUnitOfWork;
import io.uplink.application.shared.FixedSettings;
import io.uplink.application.shared.MovableClock;
import io.uplink.application.shared.Origin;
import io.uplink.application.shared.PlainSecrets;
import io.uplink.application.shared.RecordingActivityTrail;
import io.uplink.application.shared.RecordingOutbox;
import io.uplink.application.shared.SequentialIds;
import io.uplink.domain.money.invoice.Invoice;
import io.uplink.domain.money.invoice.InvoiceFixtures;
import io.uplink.domain.shared.id.CustomerId;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class IssuePayLinkTest {

    private static final CustomerId KEPT = new CustomerId(new UUID(8, 9));

    private final InMemoryBilling billing = new InMemoryBilling();
    private final MovableClock clock = MovableClock.at("2026-12-02T09:00:00Z");
    private final PayLinkDesk desk =
            new PayLinkDesk(new InMemoryPayLinks(), billing, billing, new PlainSecrets(), clock);
    private final IssuePayLink issuePayLink =
            new IssuePayLink(
                    new DirectUnitOfWork(),
                    desk,
                    billing,
                    new FixedSettings(),
                    new Origin(
                            new SequentialIds(),
                            clock,
                            new RecordingActivityTrail(),
                            new RecordingOutbox()));
    private final Invoice invoice = InvoiceFixtures.anIssued(InvoiceFixtures.aLine("1000"));

    IssuePayLinkTest() {
        billing.know(debtor(InvoiceFixtures.AMINA));
        billing.know(debtor(KEPT));
        billing.save(invoice);
    }

    @Test
    void aCustomerIsGivenAnAddressOfAnOwnInvoiceAndOfNobodyElses() {
        assertThat(asked(InvoiceFixtures.AMINA)).isPresent();
        assertThat(asked(KEPT)).isEmpty();
    }

    @Test
    void whatARecordOwedThatWasMergedIsPaidByTheCustomerItBecame() {
        billing.merge(InvoiceFixtures.AMINA, debtor(KEPT));

        var token = asked(KEPT).orElseThrow();

        assertThat(desk.open(token).customer().id()).isEqualTo(KEPT);
    }

    private Optional<String> asked(CustomerId customer) {
        return issuePayLink.execute(
                new Actor.Job("care.portal"), new IssuePayLink.Input(invoice.id(), customer));
    }

    private static Debtor debtor(CustomerId id) {
        return new Debtor(id, "Amina", "ACC-1", InvoiceFixtures.WESTLANDS);
    }
}
