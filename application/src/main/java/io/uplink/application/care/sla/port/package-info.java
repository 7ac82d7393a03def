/** Where policies and calendars are kept, and what their screen shows. */
@NullMarked
package io.uplink.application.care.sla.port;

import org.jspecify.annotations.NullMarked;
