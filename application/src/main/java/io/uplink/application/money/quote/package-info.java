/** Offers customers what they may be charged: drafts, sends and converts quotes. */
@NullMarked
package io.uplink.application.money.quote;

import org.jspecify.annotations.NullMarked;
