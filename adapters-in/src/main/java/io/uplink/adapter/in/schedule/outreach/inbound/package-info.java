/** Forgets texts after their time. */
@NullMarked
package io.uplink.adapter.in.schedule.outreach.inbound;

import org.jspecify.annotations.NullMarked;
