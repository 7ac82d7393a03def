package io.uplink.application.sales.commission;

import io.uplink.application.shared.Actor;
import io.uplink.application.shared.Permission;
import io.uplink.application.shared.UseCase;
import io.uplink.domain.sales.commission.SalespersonId;
import io.uplink.domain.sales.commission.Target;
import io.uplink.domain.shared.Invalid;
import io.uplink.domain.shared.Money;
import java.time.DateTimeException;
import java.time.YearMonth;
import java.util.LinkedHashMap;
import java.util.Map;

/** Sets what somebody is to sell in a month; nothing takes the target away. */
@UseCase
public final class SetTarget {

    public record Input(SalespersonId salesperson, String month, String orders, String revenue) {}

    private final SalespersonDesk desk;

    public SetTarget(SalespersonDesk desk) {
        this.desk = desk;
    }

    public Target execute(Actor actor, Input input) {
        actor.require(Permission.SALESPERSONS_MANAGE);
        var target =
                Target.parse(
                        input.salesperson(),
                        month(input.month()),
                        input.orders(),
                        input.revenue(),
                        YearMonth.from(desk.today()));
        return desk.perform(() -> {
            var one = desk.held(actor, Permission.SALESPERSONS_MANAGE, input.salesperson());
            desk.salespeople().set(target);
            var facts = new LinkedHashMap<String, String>();
            facts.put("month", target.month().toString());
            facts.put("orders", target.orders().map(String::valueOf).orElse(""));
            facts.put("revenue", target.revenue().map(Money::toDecimal).orElse(""));
            desk.origin()
                    .activity()
                    .record(
                            actor,
                            "salesperson.target",
                            SalespersonDesk.subject(one.snapshot()),
                            Map.of(),
                            facts);
            return target;
        });
    }

    private static YearMonth month(String typed) {
        try {
            return YearMonth.parse(typed.strip());
        } catch (DateTimeException unreadable) {
            throw Invalid.of("month", "salesperson.month");
        }
    }
}
