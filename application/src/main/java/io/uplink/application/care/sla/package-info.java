/** Setting and explaining SLA policies and working calendars. */
@NullMarked
package io.uplink.application.care.sla;

import org.jspecify.annotations.NullMarked;
