/** What orders have others do. */
@NullMarked
package io.uplink.adapter.out.inprocess.sales.order;

import org.jspecify.annotations.NullMarked;
