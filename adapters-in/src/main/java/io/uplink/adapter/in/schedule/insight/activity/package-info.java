/** The activity log, sealed, checked and forgotten by the clock. */
@NullMarked
package io.uplink.adapter.in.schedule.insight.activity;

import org.jspecify.annotations.NullMarked;
