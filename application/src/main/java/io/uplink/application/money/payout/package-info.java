/** Gives money back by phone, and asks Safaricom what it holds. */
@NullMarked
package io.uplink.application.money.payout;

import org.jspecify.annotations.NullMarked;
