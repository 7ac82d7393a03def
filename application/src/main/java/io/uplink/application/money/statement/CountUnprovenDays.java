package io.uplink.application.money.statement;

import io.uplink.application.money.invoice.Reaching;
import io.uplink.application.money.statement.port.UnprovenDays;
import io.uplink.application.shared.Actor;
import io.uplink.application.shared.Permission;
import io.uplink.application.shared.UnitOfWork;
import io.uplink.application.shared.UseCase;

/** How many days of paybills wait to be proven, in the branches of who can prove them. */
@UseCase
public final class CountUnprovenDays {

    private final UnprovenDays days;
    private final UnitOfWork unitOfWork;

    public CountUnprovenDays(UnprovenDays days, UnitOfWork unitOfWork) {
        this.days = days;
        this.unitOfWork = unitOfWork;
    }

    public int execute(Actor actor) {
        var within = Reaching.of(actor, Permission.PAYMENTS_MANAGE);
        return unitOfWork.perform(() -> days.count(within));
    }
}
