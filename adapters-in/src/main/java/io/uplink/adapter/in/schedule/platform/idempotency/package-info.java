/** Forgets keys after a day. */
@NullMarked
package io.uplink.adapter.in.schedule.platform.idempotency;

import org.jspecify.annotations.NullMarked;
