/** SLA policies and calendars over JSON and on the settings pages. */
@NullMarked
package io.uplink.adapter.in.web.care.sla;

import org.jspecify.annotations.NullMarked;
