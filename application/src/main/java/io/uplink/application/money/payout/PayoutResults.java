package io.uplink.application.money.payout;

import io.uplink.application.money.mpesa.Results;
import io.uplink.application.money.mpesa.port.Inbox.Call;
import io.uplink.application.money.mpesa.port.Inbox.Kind;
import io.uplink.application.money.mpesa.port.Notices.Notice.OfResult;
import io.uplink.application.money.payout.port.Payouts;
import io.uplink.application.shared.Actor;
import io.uplink.application.shared.Origin;
import io.uplink.application.shared.Part;
import io.uplink.domain.money.mpesa.ReceiptNumber;
import io.uplink.domain.money.mpesa.ResultCode;
import io.uplink.domain.money.mpesa.ResultCode.Meaning;
import io.uplink.domain.money.payout.Payout;
import io.uplink.domain.money.payout.PayoutId;
import io.uplink.domain.shared.Money;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/**
 * Takes what Safaricom tells of money that goes back: its result, that it took too long, or the
 * answer to a question. In the unit of work of whoever works the call off.
 */
@Part
public final class PayoutResults implements Results {

    /** What a status says where the money did not go. */
    private static final Set<String> NOT_GONE =
            Set.of("failed", "cancelled", "canceled", "expired", "declined", "reversed");

    private static final ResultCode STATUS_SAYS_NO = new ResultCode("status-no");

    private final Payouts payouts;
    private final PayoutChanges changes;
    private final Balances balances;
    private final Origin origin;

    public PayoutResults(Payouts payouts, PayoutChanges changes, Balances balances, Origin origin) {
        this.payouts = payouts;
        this.changes = changes;
        this.balances = balances;
        this.origin = origin;
    }

    @Override
    public boolean take(Actor actor, Call call, OfResult told) {
        var payout = meant(told).filter(one -> one.order().shortcode().equals(call.shortcode()));
        if (payout.isEmpty()) {
            return balances.take(actor, call, told);
        }
        var before = payout.get();
        var fee = fee(told);
        var after =
                before.question().filter(told.conversation()::equals).isPresent()
                        ? answered(before, told)
                        : told(before, call.kind(), told);
        changes.noted(actor, "payout.tell", before, after, fee);
        return true;
    }

    private Optional<Payout> meant(OfResult told) {
        return ours(told.origin())
                .flatMap(payouts::find)
                .or(() -> payouts.findByConversation(told.conversation()))
                .or(() ->
                        ReceiptNumber.read(
                                        told.parameters().getOrDefault("OriginalTransactionID", ""))
                                .flatMap(payouts::reversalOf)
                                .filter(one -> one.conversation().isEmpty()));
    }

    private static Optional<PayoutId> ours(String origin) {
        try {
            return Optional.of(new PayoutId(UUID.fromString(origin)));
        } catch (IllegalArgumentException another) {
            return Optional.empty();
        }
    }

    private Payout told(Payout payout, Kind kind, OfResult told) {
        var now = origin.now();
        if (kind == Kind.TIMEOUT) {
            return payout.unanswered(now);
        }
        var said = told.parameters();
        return told.code().equals(ResultCode.DONE)
                ? payout.went(
                        ReceiptNumber.read(told.transaction()),
                        amount(
                                said.getOrDefault(
                                        "TransactionAmount", said.getOrDefault("Amount", ""))),
                        now)
                : payout.told(told.code(), now);
    }

    private Payout answered(Payout payout, OfResult told) {
        var now = origin.now();
        var said = told.parameters();
        var status = said.getOrDefault("TransactionStatus", "").toLowerCase(Locale.ROOT);
        var reverses = payout.order().of().isPresent();
        if (!told.code().equals(ResultCode.DONE)) {
            return !reverses && told.code().meaning() == Meaning.NO_ORIGINAL
                    ? payout.unheardOf(told.code(), now)
                    : payout;
        }
        if (reverses) {
            return status.equals("reversed")
                    ? payout.went(Optional.empty(), Optional.empty(), now)
                    : payout;
        }
        if (status.equals("completed")) {
            return payout.went(
                    ReceiptNumber.read(said.getOrDefault("ReceiptNo", "")),
                    amount(said.getOrDefault("Amount", "")),
                    now);
        }
        return NOT_GONE.contains(status) ? payout.told(STATUS_SAYS_NO, now) : payout;
    }

    /** {@code Fee For B2C Payment|KES|22.40}, or the charge of a reversal. */
    private static Optional<Money> fee(OfResult told) {
        var said = told.parameters();
        var charges = said.getOrDefault("DebitPartyCharges", "");
        var parts = charges.split("\\|", -1);
        return parts.length == 3 ? amount(parts[2]) : amount(said.getOrDefault("Charge", ""));
    }

    static Optional<Money> amount(String said) {
        var text = said.strip();
        return text.matches("\\d{1,9}(\\.\\d{1,2})?")
                ? Optional.of(Money.parse(text, Money.KES))
                : Optional.empty();
    }
}
