/** Webhooks and their deliveries in PostgreSQL. */
@NullMarked
package io.uplink.adapter.out.postgres.platform.webhook;

import org.jspecify.annotations.NullMarked;
