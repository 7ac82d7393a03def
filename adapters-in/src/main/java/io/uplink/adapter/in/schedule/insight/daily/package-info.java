/** Looks whether the hour of a summary has come. */
@NullMarked
package io.uplink.adapter.in.schedule.insight.daily;

import org.jspecify.annotations.NullMarked;
