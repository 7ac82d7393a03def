/** Subscriptions in PostgreSQL. */
@NullMarked
package io.uplink.adapter.out.postgres.money.subscription;

import org.jspecify.annotations.NullMarked;
