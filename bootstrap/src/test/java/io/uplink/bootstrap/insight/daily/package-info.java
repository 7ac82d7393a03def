/** Summaries of days on PostgreSQL and over HTTP. */
@NullMarked
package io.uplink.bootstrap.insight.daily;

import org.jspecify.annotations.NullMarked;
