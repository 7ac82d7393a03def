/** Where Safaricom tells of money. */
@NullMarked
package io.uplink.adapter.in.webhook.pay;

import org.jspecify.annotations.NullMarked;
