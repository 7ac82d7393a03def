package io.uplink.application.sales.order;

import io.uplink.application.sales.order.port.OrderSettlements;
import io.uplink.application.shared.Actor;
import io.uplink.application.shared.HeadOffice;
import io.uplink.application.shared.OneByOne;
import io.uplink.application.shared.UseCase;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * Counts for an order what pays its invoices, by whatever means it came, and no longer what was
 * released or went back. Money that a phone paid for the order itself was counted when it came.
 *
 * <p>It follows the books instead of being told by them: whoever takes a payment holds the
 * customer, and whoever is told of one by phone holds the order first.
 */
@UseCase
public final class CountSettlements {

    /** In one run, of each kind: more than a desk books between two of them. */
    static final int MOST = 100;

    /** Longer than nobody runs it. */
    static final int LOOKS_BACK_DAYS = 31;

    private final OrderDesk desk;
    private final OrderSettlements settlements;
    private final OrderMoney money;
    private final HeadOffice headOffice;

    public CountSettlements(
            OrderDesk desk, OrderSettlements settlements, OrderMoney money, HeadOffice headOffice) {
        this.desk = desk;
        this.settlements = settlements;
        this.money = money;
        this.headOffice = headOffice;
    }

    /**
     * What came of a run.
     *
     * @param problem of the last one that failed
     */
    public record Done(int counted, int released, int failed, Optional<String> problem) {}

    public Done execute(Actor actor) {
        actor.requireJob();
        var since =
                desk.origin()
                        .now()
                        .atZone(headOffice.zone())
                        .toLocalDate()
                        .minusDays(LOOKS_BACK_DAYS);
        var back =
                each(
                        desk.perform(() -> settlements.released(since, MOST)),
                        one -> money.released(actor, one.order(), one.receipt(), one.amount()));
        var gone =
                each(
                        desk.perform(() -> settlements.gaveBack(MOST)),
                        one -> money.recount(actor, one));
        var came =
                each(
                        desk.perform(() -> settlements.uncounted(MOST)),
                        one ->
                                money.paid(
                                        actor,
                                        one.order(),
                                        one.receipt(),
                                        one.amount(),
                                        one.paidAt()));
        return new Done(
                came.done(),
                back.done() + gone.done(),
                came.failed() + back.failed() + gone.failed(),
                came.problem().or(back::problem).or(gone::problem));
    }

    /** Each by itself: one that fails holds up no other. */
    private <T> OneByOne each(List<T> all, Consumer<T> work) {
        return OneByOne.over(
                all,
                one ->
                        desk.perform(() -> {
                            work.accept(one);
                            return true;
                        }));
    }
}
