/** Sends customers their invoices with an address to pay at, and takes what they do there. */
@NullMarked
package io.uplink.application.money.paylink;

import org.jspecify.annotations.NullMarked;
