/** Texts to us on PostgreSQL and over HTTP. */
@NullMarked
package io.uplink.bootstrap.outreach.inbound;

import org.jspecify.annotations.NullMarked;
