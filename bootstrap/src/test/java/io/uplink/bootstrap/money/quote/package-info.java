/** Quotes on PostgreSQL and over HTTP. */
@NullMarked
package io.uplink.bootstrap.money.quote;

import org.jspecify.annotations.NullMarked;
