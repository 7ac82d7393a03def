/** What is done about orders without anybody asking. */
@NullMarked
package io.uplink.adapter.in.schedule.sales.order;

import org.jspecify.annotations.NullMarked;
