/** Keeps the addresses of invoices. */
@NullMarked
package io.uplink.adapter.out.postgres.money.paylink;

import org.jspecify.annotations.NullMarked;
