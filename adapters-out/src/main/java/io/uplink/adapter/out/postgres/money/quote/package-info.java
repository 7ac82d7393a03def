/** Quotes in PostgreSQL. */
@NullMarked
package io.uplink.adapter.out.postgres.money.quote;

import org.jspecify.annotations.NullMarked;
