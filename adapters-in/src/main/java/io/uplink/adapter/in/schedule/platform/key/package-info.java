/** A new key takes over by itself. */
@NullMarked
package io.uplink.adapter.in.schedule.platform.key;

import org.jspecify.annotations.NullMarked;
