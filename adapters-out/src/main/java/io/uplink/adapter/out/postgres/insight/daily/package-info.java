/** Figures of a branch's day, and which were sent. */
@NullMarked
package io.uplink.adapter.out.postgres.insight.daily;

import org.jspecify.annotations.NullMarked;
