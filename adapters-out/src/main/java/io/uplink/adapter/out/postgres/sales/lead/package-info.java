/** Leads in PostgreSQL. */
@NullMarked
package io.uplink.adapter.out.postgres.sales.lead;

import org.jspecify.annotations.NullMarked;
