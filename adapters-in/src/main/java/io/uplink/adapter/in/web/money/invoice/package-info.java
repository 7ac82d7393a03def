/** Shows and makes invoices, and says what all pages about charging and paying say. */
@NullMarked
package io.uplink.adapter.in.web.money.invoice;

import org.jspecify.annotations.NullMarked;
