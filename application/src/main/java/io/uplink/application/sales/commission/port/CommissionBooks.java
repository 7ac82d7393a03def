package io.uplink.application.sales.commission.port;

import io.uplink.application.shared.Actor;
import io.uplink.domain.sales.commission.CommissionEntry;
import io.uplink.domain.sales.commission.Payout;

/** The books of the company; called last in a unit of work, for it holds them until its end. */
public interface CommissionBooks {

    /** An expense that is owed, or the opposite of one; {@code text} says of what. */
    void note(Actor actor, CommissionEntry entry, String text);

    /** What was owed went out. Refuses an account that holds no money, at {@code account}. */
    void note(Actor actor, Payout payout, String text);
}
