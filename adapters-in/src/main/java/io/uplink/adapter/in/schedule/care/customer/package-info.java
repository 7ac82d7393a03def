/** What goes on with customers by itself. */
@NullMarked
package io.uplink.adapter.in.schedule.care.customer;

import org.jspecify.annotations.NullMarked;
