/** Salespeople and commissions in PostgreSQL. */
@NullMarked
package io.uplink.adapter.out.postgres.sales.commission;

import org.jspecify.annotations.NullMarked;
