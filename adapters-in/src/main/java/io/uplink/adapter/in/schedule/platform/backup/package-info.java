/** Copies of the database by the clock. */
@NullMarked
package io.uplink.adapter.in.schedule.platform.backup;

import org.jspecify.annotations.NullMarked;
