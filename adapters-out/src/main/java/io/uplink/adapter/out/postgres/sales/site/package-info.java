/** The public page in PostgreSQL. */
@NullMarked
package io.uplink.adapter.out.postgres.sales.site;

import org.jspecify.annotations.NullMarked;
