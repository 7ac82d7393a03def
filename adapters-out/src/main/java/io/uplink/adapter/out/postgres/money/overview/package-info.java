/** How money stands, from PostgreSQL. */
@NullMarked
package io.uplink.adapter.out.postgres.money.overview;

import org.jspecify.annotations.NullMarked;
