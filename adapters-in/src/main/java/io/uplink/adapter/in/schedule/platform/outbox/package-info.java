/** Moves stored events to their handlers. */
@NullMarked
package io.uplink.adapter.in.schedule.platform.outbox;

import org.jspecify.annotations.NullMarked;
