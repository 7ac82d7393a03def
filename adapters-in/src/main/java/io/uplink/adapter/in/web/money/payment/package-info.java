/** Shows and takes payments, and shows what customers owe. */
@NullMarked
package io.uplink.adapter.in.web.money.payment;

import org.jspecify.annotations.NullMarked;
