package io.uplink.adapter.out.inprocess.money.mpesa;

import io.uplink.application.money.ledger.LedgerPosting;
import io.uplink.application.money.mpesa.port.CustomerMoney;
import io.uplink.application.shared.Actor;
import io.uplink.application.shared.HeadOffice;
import io.uplink.domain.money.ledger.LedgerError;
import io.uplink.domain.money.ledger.Posting;
import io.uplink.domain.money.ledger.Posting.Part;
import io.uplink.domain.money.ledger.PostingRule;
import io.uplink.domain.money.mpesa.ReceiptNumber;
import io.uplink.domain.shared.DomainException;
import io.uplink.domain.shared.Money;
import io.uplink.domain.shared.id.CustomerId;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * Keeps a customer's money as a deposit, in the books alone. Money of a day that is closed is
 * entered today: it came, and a closed day takes nothing any more.
 */
@ApplicationScoped
class LedgerCustomerMoney implements CustomerMoney {

    private static final String DEPOSITS = "2300";

    private final LedgerPosting posting;
    private final HeadOffice headOffice;
    private final InstantSource clock;

    LedgerCustomerMoney(LedgerPosting posting, HeadOffice headOffice, InstantSource clock) {
        this.posting = posting;
        this.headOffice = headOffice;
        this.clock = clock;
    }

    @Override
    public void receive(
            Actor actor,
            CustomerId customer,
            ReceiptNumber receipt,
            Money amount,
            Instant receivedAt,
            String cashAccount,
            Optional<UUID> invoice) {
        var named = cashAccount.equals(SUSPENSE);
        post(
                actor,
                named ? PostingRule.SUSPENSE_NAMED : PostingRule.PAYMENT_KEPT,
                receipt,
                amount,
                // That an owner is found happens now, whenever the money came.
                named ? clock.instant() : receivedAt,
                cashAccount,
                DEPOSITS);
    }

    @Override
    public void keep(Actor actor, ReceiptNumber receipt, Money amount, Instant receivedAt) {
        post(actor, PostingRule.SUSPENSE_KEPT, receipt, amount, receivedAt, MPESA, SUSPENSE);
    }

    private void post(
            Actor actor,
            PostingRule rule,
            ReceiptNumber receipt,
            Money amount,
            Instant at,
            String debit,
            String credit) {
        var today = LocalDate.ofInstant(clock.instant(), headOffice.zone());
        var day = LocalDate.ofInstant(at, headOffice.zone());
        var wanted = day.isAfter(today) ? today : day;
        try {
            posting.post(actor, entry(rule, receipt, amount, wanted, debit, credit));
        } catch (DomainException refused) {
            if (!(refused.error() instanceof LedgerError.PeriodLocked)) {
                throw refused;
            }
            posting.post(actor, entry(rule, receipt, amount, today, debit, credit));
        }
    }

    private static Posting entry(
            PostingRule rule,
            ReceiptNumber receipt,
            Money amount,
            LocalDate day,
            String debit,
            String credit) {
        return new Posting(
                rule,
                receipt.text(),
                day,
                "M-Pesa " + receipt,
                List.of(Part.debit(debit, amount), Part.credit(credit, amount)));
    }
}
