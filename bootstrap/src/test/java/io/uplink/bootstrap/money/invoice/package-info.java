/** Invoices on PostgreSQL and over HTTP. */
@NullMarked
package io.uplink.bootstrap.money.invoice;

import org.jspecify.annotations.NullMarked;
