/** Messages to customers and our people, from the queue to the telephone. */
@NullMarked
package io.uplink.domain.outreach.message;

import org.jspecify.annotations.NullMarked;
