/** Rules that wait for the clock. */
@NullMarked
package io.uplink.adapter.in.schedule.care.rule;

import org.jspecify.annotations.NullMarked;
