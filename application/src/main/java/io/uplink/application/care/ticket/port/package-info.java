/** What the use cases of tickets need from outside. */
@NullMarked
package io.uplink.application.care.ticket.port;

import org.jspecify.annotations.NullMarked;
