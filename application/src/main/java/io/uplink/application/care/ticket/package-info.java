/** What people, customers, links and the clock do to tickets. */
@NullMarked
package io.uplink.application.care.ticket;

import org.jspecify.annotations.NullMarked;
