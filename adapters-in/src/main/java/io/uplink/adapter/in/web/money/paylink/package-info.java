/** Invoices for whoever knows their address, and sending these addresses. */
@NullMarked
package io.uplink.adapter.in.web.money.paylink;

import org.jspecify.annotations.NullMarked;
