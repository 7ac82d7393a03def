/** Leases and runs of jobs in PostgreSQL. */
@NullMarked
package io.uplink.adapter.out.postgres.platform.job;

import org.jspecify.annotations.NullMarked;
