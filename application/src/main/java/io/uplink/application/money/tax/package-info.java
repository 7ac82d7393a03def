/** Keeps the taxes that lines are charged with. */
@NullMarked
package io.uplink.application.money.tax;

import org.jspecify.annotations.NullMarked;
