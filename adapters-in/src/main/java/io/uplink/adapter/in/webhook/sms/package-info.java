/** Where gateways report what became of texts. */
@NullMarked
package io.uplink.adapter.in.webhook.sms;

import org.jspecify.annotations.NullMarked;
