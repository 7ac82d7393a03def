package io.uplink.adapter.in.web.money.payout;

import org.jboss.resteasy.reactive.RestForm;
import org.jspecify.annotations.Nullable;

/** What is typed about money that goes back. */
public class PayoutForm {

    @RestForm @Nullable String key;
    @RestForm @Nullable String payment;
    @RestForm @Nullable String phone;
    @RestForm @Nullable String amount;
    @RestForm @Nullable String why;
    @RestForm @Nullable String yes;
    @RestForm @Nullable String gone;
    @RestForm @Nullable String receipt;
    @RestForm @Nullable Long version;
}
