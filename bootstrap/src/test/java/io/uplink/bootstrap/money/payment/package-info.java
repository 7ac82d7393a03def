/** Payments and debts on PostgreSQL. */
@NullMarked
package io.uplink.bootstrap.money.payment;

import org.jspecify.annotations.NullMarked;
