/** How what runs by itself is watched. */
@NullMarked
package io.uplink.adapter.in.schedule.platform;

import org.jspecify.annotations.NullMarked;
