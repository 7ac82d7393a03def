/** Sends to the programs of others what is due, and forgets it after its time. */
@NullMarked
package io.uplink.adapter.in.schedule.platform.webhook;

import org.jspecify.annotations.NullMarked;
