/** Keeps money that goes back, and what paybills hold. */
@NullMarked
package io.uplink.adapter.out.postgres.money.payout;

import org.jspecify.annotations.NullMarked;
