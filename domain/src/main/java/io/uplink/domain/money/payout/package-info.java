/** Money that goes back by phone. */
@NullMarked
package io.uplink.domain.money.payout;

import org.jspecify.annotations.NullMarked;
