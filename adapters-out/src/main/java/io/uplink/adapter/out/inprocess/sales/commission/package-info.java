/** What commissions have others do. */
@NullMarked
package io.uplink.adapter.out.inprocess.sales.commission;

import org.jspecify.annotations.NullMarked;
