/** Leads on pages and over the API. */
@NullMarked
package io.uplink.adapter.in.web.sales.lead;

import org.jspecify.annotations.NullMarked;
