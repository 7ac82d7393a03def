/** The public page on PostgreSQL and over HTTP. */
@NullMarked
package io.uplink.bootstrap.sales.site;

import org.jspecify.annotations.NullMarked;
