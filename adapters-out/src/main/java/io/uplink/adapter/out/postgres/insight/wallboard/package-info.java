/** The figures of a wall, in three statements. */
@NullMarked
package io.uplink.adapter.out.postgres.insight.wallboard;

import org.jspecify.annotations.NullMarked;
