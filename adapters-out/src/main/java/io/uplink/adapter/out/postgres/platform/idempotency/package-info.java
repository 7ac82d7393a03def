/** Keys and first answers in PostgreSQL. */
@NullMarked
package io.uplink.adapter.out.postgres.platform.idempotency;

import org.jspecify.annotations.NullMarked;
