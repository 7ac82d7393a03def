/** Where money that goes back is kept. */
@NullMarked
package io.uplink.application.money.payout.port;

import org.jspecify.annotations.NullMarked;
