/** Tickets, their history, fees and files in PostgreSQL. */
@NullMarked
package io.uplink.adapter.out.postgres.care.ticket;

import org.jspecify.annotations.NullMarked;
