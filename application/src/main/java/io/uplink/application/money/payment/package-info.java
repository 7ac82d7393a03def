/** Takes customers' money, uses it for their invoices and gives back what is too much. */
@NullMarked
package io.uplink.application.money.payment;

import org.jspecify.annotations.NullMarked;
