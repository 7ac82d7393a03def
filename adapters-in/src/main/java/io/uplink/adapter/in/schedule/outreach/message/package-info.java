/** Sends what is queued. */
@NullMarked
package io.uplink.adapter.in.schedule.outreach.message;

import org.jspecify.annotations.NullMarked;
