/** Texts to us in PostgreSQL, and who sent them. */
@NullMarked
package io.uplink.adapter.out.postgres.outreach.inbound;

import org.jspecify.annotations.NullMarked;
