/** Addresses by which an invoice is read and paid without signing in. */
@NullMarked
package io.uplink.domain.money.paylink;

import org.jspecify.annotations.NullMarked;
