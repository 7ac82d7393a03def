/** The desk on PostgreSQL and over HTTP. */
@NullMarked
package io.uplink.bootstrap.care.desk;

import org.jspecify.annotations.NullMarked;
