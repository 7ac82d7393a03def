/** What everything that runs by itself has in common. */
@NullMarked
package io.uplink.adapter.in.schedule.shared;

import org.jspecify.annotations.NullMarked;
