/** Jobs of money that goes back. */
@NullMarked
package io.uplink.adapter.in.schedule.money.payout;

import org.jspecify.annotations.NullMarked;
