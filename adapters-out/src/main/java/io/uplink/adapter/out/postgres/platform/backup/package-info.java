/** The record of copies and tries, snapshots and scratch databases, in PostgreSQL. */
@NullMarked
package io.uplink.adapter.out.postgres.platform.backup;

import org.jspecify.annotations.NullMarked;
