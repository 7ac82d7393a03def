package io.uplink.adapter.in.web.sales.order;

import org.jspecify.annotations.Nullable;

/** What callers send about orders. */
public final class OrderBodies {

    private OrderBodies() {}

    /**
     * An order that somebody gave us.
     *
     * @param packageId of a package on offer, which says the price
     * @param language en or sw; English where it is absent
     * @param branch the caller's own where it is absent
     * @param salesperson who brought it; the caller, if they sell for us, where it is absent
     */
    public record NewOrder(
            @Nullable String packageId,
            @Nullable String name,
            @Nullable String phone,
            @Nullable String email,
            @Nullable String area,
            @Nullable String place,
            @Nullable String notes,
            @Nullable String language,
            @Nullable String branch,
            @Nullable String salesperson) {}

    /** Why nothing comes of an order. */
    public record OrderCancellation(@Nullable String reason) {}

    /** The account of a customer whose the order is; absent for a new one. */
    public record OrderConversion(@Nullable String account) {}
}
