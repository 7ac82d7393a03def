/** A ticket: a customer's report, its state machine and its history. */
@NullMarked
package io.uplink.domain.care.ticket;

import org.jspecify.annotations.NullMarked;
