/** Where subscriptions are kept, and what is sold. */
@NullMarked
package io.uplink.application.money.subscription.port;

import org.jspecify.annotations.NullMarked;
