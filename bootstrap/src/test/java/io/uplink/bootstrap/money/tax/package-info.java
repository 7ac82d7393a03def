/** Taxes and their rates, over HTTP. */
@NullMarked
package io.uplink.bootstrap.money.tax;

import org.jspecify.annotations.NullMarked;
