/** Telling programs of others what happens here, and what people do about those that fail. */
@NullMarked
package io.uplink.application.platform.webhook;

import org.jspecify.annotations.NullMarked;
