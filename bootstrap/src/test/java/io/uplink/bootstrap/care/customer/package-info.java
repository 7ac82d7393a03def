/** Customers, on PostgreSQL and over HTTP. */
@NullMarked
package io.uplink.bootstrap.care.customer;

import org.jspecify.annotations.NullMarked;
