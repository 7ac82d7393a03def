/** Charges customers again and again: opens, changes, pauses and ends subscriptions. */
@NullMarked
package io.uplink.application.money.subscription;

import org.jspecify.annotations.NullMarked;
