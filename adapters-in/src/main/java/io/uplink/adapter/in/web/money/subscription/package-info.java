/** Shows subscriptions, and what is done to them. */
@NullMarked
package io.uplink.adapter.in.web.money.subscription;

import org.jspecify.annotations.NullMarked;
