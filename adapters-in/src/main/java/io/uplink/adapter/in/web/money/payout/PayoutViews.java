package io.uplink.adapter.in.web.money.payout;

import io.quarkus.runtime.annotations.RegisterForReflection;
import io.uplink.application.money.payout.ShowBalances;
import io.uplink.application.money.payout.port.BalanceStore;
import io.uplink.application.money.payout.port.PayoutQueries.Row;
import io.uplink.domain.money.payout.Payout;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Money that goes back as the API shows and takes it. */
public final class PayoutViews {

    private PayoutViews() {}

    /** Money that goes back; amounts in cents of KES. */
    @RegisterForReflection
    public record PayoutView(
            UUID id,
            String kind,
            String state,
            long amountMinor,
            String why,
            String shortcode,
            Optional<UUID> customer,
            Optional<UUID> payment,
            Optional<String> receipt,
            Optional<String> phone,
            String requestedBy,
            Instant requestedAt,
            Optional<String> decidedBy,
            Optional<Instant> sentAt,
            Optional<String> code,
            Optional<String> goneReceipt,
            boolean disputed,
            long version) {

        static PayoutView of(Row row) {
            return new PayoutView(
                    row.id(),
                    row.kind(),
                    row.state().code(),
                    row.amount().minor(),
                    row.why(),
                    row.shortcode(),
                    row.customer(),
                    row.payment(),
                    row.receipt(),
                    row.phone(),
                    row.byName(),
                    row.at(),
                    row.decidedByName(),
                    row.sentAt(),
                    row.code(),
                    row.gone(),
                    row.disputed(),
                    row.version());
        }
    }

    /** What was asked for; it is read by its id. */
    @RegisterForReflection
    public record PayoutAskedView(UUID id, String state, long version) {

        static PayoutAskedView of(Payout payout) {
            return new PayoutAskedView(
                    payout.id().value(), payout.state().code(), payout.version());
        }
    }

    /** What a paybill or till holds, as it was told last. */
    @RegisterForReflection
    public record PaybillBalanceView(
            UUID shortcode,
            String name,
            String number,
            Optional<Long> amountMinor,
            Optional<Instant> toldAt,
            Optional<Instant> askedAt,
            Optional<String> problem) {

        static PaybillBalanceView of(BalanceStore.Row row) {
            return new PaybillBalanceView(
                    row.shortcode(),
                    row.name(),
                    row.number(),
                    row.amount().map(amount -> amount.minor()),
                    row.toldAt(),
                    row.askedAt(),
                    row.problem());
        }
    }

    /**
     * All of them.
     *
     * @param booksMinor what the M-Pesa account of the books holds, for who sees all branches
     * @param differenceMinor how much more was told than the books say
     */
    @RegisterForReflection
    public record PaybillBalancesView(
            List<PaybillBalanceView> paybills,
            Optional<Long> toldMinor,
            Optional<Long> booksMinor,
            Optional<Long> differenceMinor) {

        static PaybillBalancesView of(ShowBalances.Shown shown) {
            return new PaybillBalancesView(
                    shown.rows().stream().map(PaybillBalanceView::of).toList(),
                    shown.told().map(amount -> amount.minor()),
                    shown.books().map(amount -> amount.minor()),
                    shown.difference().map(amount -> amount.minor()));
        }
    }

    /** A refund of a payment's credit to a phone; the amount in whole shillings. */
    public record NewPayout(
            @Nullable String payment,
            @Nullable String phone,
            @Nullable String amount,
            @Nullable String why) {}

    /** Money that came and is to go back as a whole, and why. */
    public record NewReversal(@Nullable String payment, @Nullable String why) {}

    /** Yes or no. */
    public record PayoutDecision(@Nullable Boolean yes) {}

    /** What became of it, with the receipt where it went. */
    public record PayoutOutcome(@Nullable Boolean gone, @Nullable String receipt) {}
}
