/** Searching in PostgreSQL. */
@NullMarked
package io.uplink.adapter.out.postgres.insight.search;

import org.jspecify.annotations.NullMarked;
