/** Runs the jobs that are due. */
@NullMarked
package io.uplink.adapter.in.schedule.platform.job;

import org.jspecify.annotations.NullMarked;
