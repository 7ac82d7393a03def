/** Mobile money in: what was asked of a phone, what came, and whom it belongs to. */
@NullMarked
package io.uplink.domain.money.mpesa;

import org.jspecify.annotations.NullMarked;
