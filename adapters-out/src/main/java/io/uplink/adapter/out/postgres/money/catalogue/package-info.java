/** What the company sells, in PostgreSQL. */
@NullMarked
package io.uplink.adapter.out.postgres.money.catalogue;

import org.jspecify.annotations.NullMarked;
