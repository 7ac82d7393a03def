/** What salespeople and commissions need of others. */
@NullMarked
package io.uplink.application.sales.commission.port;

import org.jspecify.annotations.NullMarked;
