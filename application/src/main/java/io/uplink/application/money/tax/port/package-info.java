/** Where taxes are kept. */
@NullMarked
package io.uplink.application.money.tax.port;

import org.jspecify.annotations.NullMarked;
