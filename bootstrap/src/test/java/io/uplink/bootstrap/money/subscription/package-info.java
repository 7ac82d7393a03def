/** Subscriptions on PostgreSQL and over HTTP. */
@NullMarked
package io.uplink.bootstrap.money.subscription;

import org.jspecify.annotations.NullMarked;
