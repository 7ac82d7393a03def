/** The books on PostgreSQL and over HTTP. */
@NullMarked
package io.uplink.bootstrap.money.ledger;

import org.jspecify.annotations.NullMarked;
