/** Where the figures of a wall come from, and what says that they may have changed. */
@NullMarked
package io.uplink.application.insight.wallboard.port;

import org.jspecify.annotations.NullMarked;
