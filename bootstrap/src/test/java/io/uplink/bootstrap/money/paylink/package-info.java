/** Addresses at which invoices are read and paid, in the database. */
@NullMarked
package io.uplink.bootstrap.money.paylink;

import org.jspecify.annotations.NullMarked;
