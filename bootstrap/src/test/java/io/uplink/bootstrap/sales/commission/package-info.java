/** Salespeople and commissions as a whole. */
@NullMarked
package io.uplink.bootstrap.sales.commission;

import org.jspecify.annotations.NullMarked;
