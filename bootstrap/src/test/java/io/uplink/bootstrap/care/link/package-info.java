/** Links without sign-in on PostgreSQL and over HTTP. */
@NullMarked
package io.uplink.bootstrap.care.link;

import org.jspecify.annotations.NullMarked;
