/** What webhooks need from the outside: where they are kept, and a way to call them. */
@NullMarked
package io.uplink.application.platform.webhook.port;

import org.jspecify.annotations.NullMarked;
