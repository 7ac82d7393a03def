/** Messages, their queue and what they are about, in PostgreSQL. */
@NullMarked
package io.uplink.adapter.out.postgres.outreach.message;

import org.jspecify.annotations.NullMarked;
