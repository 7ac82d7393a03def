/** Forgets sessions, links and counted tries after their time. */
@NullMarked
package io.uplink.adapter.in.schedule.org.access;

import org.jspecify.annotations.NullMarked;
