/** Payments and debts in PostgreSQL. */
@NullMarked
package io.uplink.adapter.out.postgres.money.payment;

import org.jspecify.annotations.NullMarked;
