package io.uplink.adapter.in.web.sales.commission;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What callers send about salespeople and commissions. */
public final class SalespersonBodies {

    private SalespersonBodies() {}

    /**
     * Somebody who sells for us.
     *
     * @param branch the caller's own where it is absent
     * @param person who of ours it is; absent for an agent
     * @param code what they hand out: 3 to 12 letters and digits
     * @param active whether they still do; yes where it is absent
     * @param kind percentage or fixed; read only where somebody is added
     * @param value a percentage, or shillings; read only where somebody is added
     */
    public record SalespersonBody(
            @Nullable String name,
            @Nullable String phone,
            @Nullable String branch,
            @Nullable String person,
            @Nullable String code,
            @Nullable Boolean active,
            @Nullable String kind,
            @Nullable String value) {}

    /** What is agreed from a day on that has not passed. */
    public record CommissionRateBody(
            @Nullable String kind, @Nullable String value, @Nullable LocalDate from) {}

    /**
     * What is to be sold in a month, 2026-12; neither takes the target away.
     *
     * @param revenue in shillings
     */
    public record SalesTargetBody(
            @Nullable String month, @Nullable Integer orders, @Nullable String revenue) {}

    /**
     * Commissions that are paid out together, with all that has to come back.
     *
     * @param id names the payout: the same again pays nothing more
     * @param entries ids of what was earned
     * @param account 1100, 1110, 1120 or 1130
     */
    public record CommissionPayoutBody(
            @Nullable String id, @Nullable List<String> entries, @Nullable String account) {}
}
