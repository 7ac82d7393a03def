/** Money that goes back by phone, and what paybills hold. */
@NullMarked
package io.uplink.adapter.in.web.money.payout;

import org.jspecify.annotations.NullMarked;
