/** What customers pay, and which invoices it pays. */
@NullMarked
package io.uplink.domain.money.payment;

import org.jspecify.annotations.NullMarked;
