/** Tickets on PostgreSQL and over HTTP. */
@NullMarked
package io.uplink.bootstrap.care.ticket;

import org.jspecify.annotations.NullMarked;
