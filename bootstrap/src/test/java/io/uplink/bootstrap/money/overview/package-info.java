/** How money stands, on PostgreSQL and over HTTP. */
@NullMarked
package io.uplink.bootstrap.money.overview;

import org.jspecify.annotations.NullMarked;
