/** Webhooks on PostgreSQL and over HTTP. */
@NullMarked
package io.uplink.bootstrap.platform.webhook;

import org.jspecify.annotations.NullMarked;
