/** Invoices and their notes in PostgreSQL. */
@NullMarked
package io.uplink.adapter.out.postgres.money.invoice;

import org.jspecify.annotations.NullMarked;
