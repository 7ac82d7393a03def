/** What payments have others do. */
@NullMarked
package io.uplink.adapter.out.inprocess.money.payment;

import org.jspecify.annotations.NullMarked;
