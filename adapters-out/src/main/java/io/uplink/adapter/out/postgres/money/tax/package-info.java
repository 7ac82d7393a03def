/** Taxes in PostgreSQL. */
@NullMarked
package io.uplink.adapter.out.postgres.money.tax;

import org.jspecify.annotations.NullMarked;
