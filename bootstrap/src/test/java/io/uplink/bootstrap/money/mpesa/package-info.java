/** Mobile money as a whole. */
@NullMarked
package io.uplink.bootstrap.money.mpesa;

import org.jspecify.annotations.NullMarked;
