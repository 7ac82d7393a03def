/** Mobile money in: asks phones, takes what Safaricom tells, and books each receipt once. */
@NullMarked
package io.uplink.application.money.mpesa;

import org.jspecify.annotations.NullMarked;
