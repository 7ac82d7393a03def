/** Complaints in PostgreSQL. */
@NullMarked
package io.uplink.adapter.out.postgres.care.complaint;

import org.jspecify.annotations.NullMarked;
