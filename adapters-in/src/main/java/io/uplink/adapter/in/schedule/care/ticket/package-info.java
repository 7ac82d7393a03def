/** What happens to tickets by the clock alone. */
@NullMarked
package io.uplink.adapter.in.schedule.care.ticket;

import org.jspecify.annotations.NullMarked;
