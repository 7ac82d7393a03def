/** Bringing stored events to their handlers, and what people do when that fails. */
@NullMarked
package io.uplink.application.platform.outbox;

import org.jspecify.annotations.NullMarked;
