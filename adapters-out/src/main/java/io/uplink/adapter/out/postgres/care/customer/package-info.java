/** Customers in PostgreSQL. */
@NullMarked
package io.uplink.adapter.out.postgres.care.customer;

import org.jspecify.annotations.NullMarked;
