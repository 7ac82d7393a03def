/** The day of a branch in a few lines, once for each branch, day and hour. */
@NullMarked
package io.uplink.application.insight.daily;

import org.jspecify.annotations.NullMarked;
