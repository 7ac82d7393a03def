/** Texts that bring customers their invoices. */
@NullMarked
package io.uplink.adapter.out.inprocess.money.paylink;

import org.jspecify.annotations.NullMarked;
