/** Rules on PostgreSQL and over HTTP. */
@NullMarked
package io.uplink.bootstrap.care.rule;

import org.jspecify.annotations.NullMarked;
