/** Charges customers: drafts, issues, voids and credits invoices. */
@NullMarked
package io.uplink.application.money.invoice;

import org.jspecify.annotations.NullMarked;
