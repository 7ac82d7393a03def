/** Who of a team takes a ticket, where nobody chooses. */
@NullMarked
package io.uplink.domain.care.dispatch;

import org.jspecify.annotations.NullMarked;
