/** Taxes with their rates by day, and what lines come to with them. */
@NullMarked
package io.uplink.domain.money.tax;

import org.jspecify.annotations.NullMarked;
