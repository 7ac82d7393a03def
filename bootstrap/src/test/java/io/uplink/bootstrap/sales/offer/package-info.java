/** Packages on PostgreSQL and over HTTP. */
@NullMarked
package io.uplink.bootstrap.sales.offer;

import org.jspecify.annotations.NullMarked;
