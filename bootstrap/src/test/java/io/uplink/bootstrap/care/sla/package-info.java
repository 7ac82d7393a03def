/** SLA policies and calendars, on PostgreSQL and over HTTP. */
@NullMarked
package io.uplink.bootstrap.care.sla;

import org.jspecify.annotations.NullMarked;
