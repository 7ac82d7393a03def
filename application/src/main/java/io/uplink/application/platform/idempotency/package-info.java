/** A request that is sent twice takes effect once. */
@NullMarked
package io.uplink.application.platform.idempotency;

import org.jspecify.annotations.NullMarked;
