/** Mobile money as rows. */
@NullMarked
package io.uplink.adapter.out.postgres.money.mpesa;

import org.jspecify.annotations.NullMarked;
