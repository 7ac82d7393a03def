/** Orders in PostgreSQL. */
@NullMarked
package io.uplink.adapter.out.postgres.sales.order;

import org.jspecify.annotations.NullMarked;
