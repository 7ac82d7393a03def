/** Webhooks: pages and API. */
@NullMarked
package io.uplink.adapter.in.web.platform.webhook;

import org.jspecify.annotations.NullMarked;
