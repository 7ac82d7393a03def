/** Customers' own pages in tables. */
@NullMarked
package io.uplink.adapter.out.postgres.care.portal;

import org.jspecify.annotations.NullMarked;
