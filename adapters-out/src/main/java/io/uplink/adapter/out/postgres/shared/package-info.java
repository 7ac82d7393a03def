/** Where blocking use cases meet the reactive PostgreSQL client: one bridge for all adapters. */
@NullMarked
package io.uplink.adapter.out.postgres.shared;

import org.jspecify.annotations.NullMarked;
