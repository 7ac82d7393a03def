/** Salespeople and commissions on pages and over the API. */
@NullMarked
package io.uplink.adapter.in.web.sales.commission;

import org.jspecify.annotations.NullMarked;
