/** Charges subscriptions when their days begin. */
@NullMarked
package io.uplink.adapter.in.schedule.money.subscription;

import org.jspecify.annotations.NullMarked;
