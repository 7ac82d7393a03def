/** What delivering events needs: the handlers there are, and where deliveries are kept. */
@NullMarked
package io.uplink.application.platform.outbox.port;

import org.jspecify.annotations.NullMarked;
