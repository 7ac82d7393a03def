package io.uplink.application.sales.commission;

import io.uplink.application.sales.commission.port.CommissionBooks;
import io.uplink.application.sales.commission.port.CommissionRepository;
import io.uplink.application.shared.Actor;
import io.uplink.application.shared.Permission;
import io.uplink.application.shared.UseCase;
import io.uplink.domain.sales.commission.CommissionEntryId;
import io.uplink.domain.sales.commission.Payout;
import io.uplink.domain.sales.commission.PayoutId;
import io.uplink.domain.sales.commission.SalespersonId;
import io.uplink.domain.shared.Invalid;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** Pays out chosen commissions, less what has to come back; once for each name of a payout. */
@UseCase
public final class PayCommissions {

    /**
     * What is paid.
     *
     * @param payout the same one again pays nothing more
     * @param account of the chart, where the money is taken from
     */
    public record Input(
            SalespersonId salesperson,
            Optional<PayoutId> payout,
            Set<CommissionEntryId> chosen,
            String account) {}

    /** Which of them hold money say the books. */
    private static final Pattern ACCOUNT = Pattern.compile("\\d{4}");

    private final SalespersonDesk desk;
    private final CommissionRepository commissions;
    private final CommissionBooks books;

    public PayCommissions(
            SalespersonDesk desk, CommissionRepository commissions, CommissionBooks books) {
        this.desk = desk;
        this.commissions = commissions;
        this.books = books;
    }

    public Payout execute(Actor actor, Input input) {
        actor.require(Permission.COMMISSIONS_PAY);
        var name = input.payout().orElseThrow(() -> Invalid.of("payout", "required"));
        return desk.perform(() -> {
            var one = desk.held(actor, Permission.COMMISSIONS_PAY, input.salesperson());
            var known = commissions.payout(name);
            if (known.isPresent()) {
                return known.get();
            }
            if (input.chosen().isEmpty()) {
                throw Invalid.of("entries", "salesperson.nothing-chosen");
            }
            if (!ACCOUNT.matcher(input.account()).matches()) {
                throw Invalid.of("account", "payment.no-cash");
            }
            var payout =
                    Payout.of(
                            name,
                            one.id(),
                            commissions.holdOpen(one.id()),
                            input.chosen(),
                            input.account(),
                            desk.today());
            commissions.pay(payout);
            desk.origin()
                    .activity()
                    .record(
                            actor,
                            "commission.pay",
                            SalespersonDesk.subject(one.snapshot()),
                            Map.of(),
                            Map.of(
                                    "amount", payout.amount().toDecimal(),
                                    "account", payout.account()));
            books.note(actor, payout, one.details().code());
            return payout;
        });
    }
}
