/** Packages in PostgreSQL. */
@NullMarked
package io.uplink.adapter.out.postgres.sales.offer;

import org.jspecify.annotations.NullMarked;
