/** Where keys and first answers are kept. */
@NullMarked
package io.uplink.application.platform.idempotency.port;

import org.jspecify.annotations.NullMarked;
