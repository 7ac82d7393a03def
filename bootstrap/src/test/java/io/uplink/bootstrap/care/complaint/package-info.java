/** Complaints on PostgreSQL and through the door. */
@NullMarked
package io.uplink.bootstrap.care.complaint;

import org.jspecify.annotations.NullMarked;
