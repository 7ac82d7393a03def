/** Working calendars, policies, and the targets a ticket is due by. */
@NullMarked
package io.uplink.domain.care.sla;

import org.jspecify.annotations.NullMarked;
