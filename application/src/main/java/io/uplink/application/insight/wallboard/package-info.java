/** The desk on a wall: figures that change by themselves, the same for everybody of a scope. */
@NullMarked
package io.uplink.application.insight.wallboard;

import org.jspecify.annotations.NullMarked;
