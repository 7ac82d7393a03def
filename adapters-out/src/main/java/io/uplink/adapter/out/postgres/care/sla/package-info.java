/** SLA policies and calendars in PostgreSQL. */
@NullMarked
package io.uplink.adapter.out.postgres.care.sla;

import org.jspecify.annotations.NullMarked;
