/** A wall that everybody in a room reads: why somebody may not watch it now. */
@NullMarked
package io.uplink.domain.insight.wallboard;

import org.jspecify.annotations.NullMarked;
