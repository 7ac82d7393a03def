package io.uplink.application.money.payout;

import io.uplink.application.money.mpesa.port.Inbox.Call;
import io.uplink.application.money.mpesa.port.Notices.Notice.OfResult;
import io.uplink.application.money.payout.port.BalanceStore;
import io.uplink.application.shared.Actor;
import io.uplink.application.shared.Origin;
import io.uplink.application.shared.Part;
import io.uplink.domain.money.mpesa.ResultCode;
import io.uplink.domain.shared.Money;
import java.util.Optional;

/** Takes what Safaricom says a paybill holds. */
@Part
public final class Balances {

    private static final int LEAST_PARTS = 3;
    private static final int MOST_ACCOUNTS = 10;

    private final BalanceStore store;
    private final Origin origin;

    public Balances(BalanceStore store, Origin origin) {
        this.store = store;
        this.origin = origin;
    }

    /** False if nobody asked under that name. */
    boolean take(Actor actor, Call call, OfResult told) {
        actor.requireJob();
        var amount =
                told.code().equals(ResultCode.DONE)
                        ? read(told.parameters().getOrDefault("AccountBalance", ""))
                        : Optional.<Money>empty();
        return amount.map(
                        sum -> store.told(call.shortcode(), told.conversation(), sum, origin.now()))
                .orElseGet(() ->
                        store.failed(call.shortcode(), told.conversation(), told.code().text()));
    }

    /**
     * The sum of all its accounts: {@code Working Account|KES|700.00|700.00|0.00|0.00&Utility
     * Account|KES|...}; empty if any cannot be read.
     */
    static Optional<Money> read(String said) {
        var sum = Money.zero(Money.KES);
        var accounts = said.strip().split("&", MOST_ACCOUNTS);
        for (var account : accounts) {
            var parts = account.split("\\|", -1);
            if (parts.length < LEAST_PARTS || !parts[1].strip().equals("KES")) {
                return Optional.empty();
            }
            var amount = PayoutResults.amount(parts[2]);
            if (amount.isEmpty()) {
                return Optional.empty();
            }
            sum = sum.plus(amount.get());
        }
        return Optional.of(sum);
    }
}
