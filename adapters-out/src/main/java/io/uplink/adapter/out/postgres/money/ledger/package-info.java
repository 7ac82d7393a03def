/** The books in PostgreSQL, which keeps their rules too. */
@NullMarked
package io.uplink.adapter.out.postgres.money.ledger;

import org.jspecify.annotations.NullMarked;
