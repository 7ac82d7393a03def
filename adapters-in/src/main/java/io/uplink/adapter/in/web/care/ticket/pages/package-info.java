/** Tickets as people see them: the list, one ticket, and what is done to it. */
@NullMarked
package io.uplink.adapter.in.web.care.ticket.pages;

import org.jspecify.annotations.NullMarked;
