/** Events and their deliveries in PostgreSQL. */
@NullMarked
package io.uplink.adapter.out.postgres.platform.outbox;

import org.jspecify.annotations.NullMarked;
