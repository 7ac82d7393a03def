/** Where invoices are kept, and who is charged. */
@NullMarked
package io.uplink.application.money.invoice.port;

import org.jspecify.annotations.NullMarked;
