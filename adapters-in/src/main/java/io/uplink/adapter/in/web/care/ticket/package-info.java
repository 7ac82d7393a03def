/** Tickets over the API, and the settings that belong to them. */
@NullMarked
package io.uplink.adapter.in.web.care.ticket;

import org.jspecify.annotations.NullMarked;
