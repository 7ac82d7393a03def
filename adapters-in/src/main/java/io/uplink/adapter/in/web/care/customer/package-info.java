/** Customers over JSON and as pages. */
@NullMarked
package io.uplink.adapter.in.web.care.customer;

import org.jspecify.annotations.NullMarked;
