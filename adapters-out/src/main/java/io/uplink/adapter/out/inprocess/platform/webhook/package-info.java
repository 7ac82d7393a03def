/** What webhooks let other areas do. */
@NullMarked
package io.uplink.adapter.out.inprocess.platform.webhook;

import org.jspecify.annotations.NullMarked;
