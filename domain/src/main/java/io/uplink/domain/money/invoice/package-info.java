/** What customers are charged: invoices, and the credit notes that take from them. */
@NullMarked
package io.uplink.domain.money.invoice;

import org.jspecify.annotations.NullMarked;
