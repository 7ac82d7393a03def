/** The wall, counted on PostgreSQL and told over HTTP. */
@NullMarked
package io.uplink.bootstrap.insight.wallboard;

import org.jspecify.annotations.NullMarked;
