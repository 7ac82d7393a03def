package io.uplink.adapter.out.inprocess.sales.commission;

import io.uplink.application.money.ledger.LedgerPosting;
import io.uplink.application.sales.commission.port.CommissionBooks;
import io.uplink.application.shared.Actor;
import io.uplink.domain.money.ledger.AccountCode;
import io.uplink.domain.money.ledger.Posting;
import io.uplink.domain.money.ledger.Posting.Part;
import io.uplink.domain.money.ledger.PostingRule;
import io.uplink.domain.money.ledger.Side;
import io.uplink.domain.sales.commission.CommissionEntry;
import io.uplink.domain.sales.commission.Payout;
import io.uplink.domain.shared.DomainException;
import io.uplink.domain.shared.Invalid;
import io.uplink.domain.shared.Money;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** An expense of 5140 that is owed in 2470 until it is paid. */
@ApplicationScoped
class LedgerCommissionBooks implements CommissionBooks {

    private static final String EXPENSE = "5140";
    private static final String OWED = "2470";

    private final LedgerPosting posting;

    LedgerCommissionBooks(LedgerPosting posting) {
        this.posting = posting;
    }

    @Override
    public void note(Actor actor, CommissionEntry entry, String text) {
        var amount = entry.amount();
        var _ =
                switch (entry.kind()) {
                    case EARNED ->
                            posting.post(
                                    actor,
                                    new Posting(
                                            PostingRule.COMMISSION_EARNED,
                                            entry.id().toString(),
                                            posting.openDay(entry.day()),
                                            text,
                                            List.of(
                                                    Part.debit(EXPENSE, amount),
                                                    Part.credit(OWED, amount))));
                    case TAKEN_BACK -> {
                        var back = Money.ofMinor(-amount.minor(), amount.currency());
                        yield posting.post(
                                actor,
                                new Posting(
                                        PostingRule.COMMISSION_TAKEN_BACK,
                                        entry.id().toString(),
                                        posting.openDay(entry.day()),
                                        text,
                                        List.of(
                                                Part.debit(OWED, back),
                                                Part.credit(EXPENSE, back))));
                    }
                };
    }

    @Override
    public void note(Actor actor, Payout payout, String text) {
        var account = account(payout.account());
        if (!PostingRule.COMMISSION_PAID.allows(account, Side.CREDIT)) {
            throw Invalid.of("account", "payment.no-cash");
        }
        var _ =
                posting.post(
                        actor,
                        new Posting(
                                PostingRule.COMMISSION_PAID,
                                payout.id().toString(),
                                posting.openDay(payout.day()),
                                text,
                                List.of(
                                        Part.debit(OWED, payout.amount()),
                                        Part.credit(account.value(), payout.amount()))));
    }

    private static AccountCode account(String code) {
        try {
            return new AccountCode(code);
        } catch (DomainException | IllegalArgumentException unreadable) {
            throw Invalid.of("account", "payment.no-cash");
        }
    }
}
