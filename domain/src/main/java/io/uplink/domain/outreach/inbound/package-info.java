/** What people text to us, and what becomes of it. */
@NullMarked
package io.uplink.domain.outreach.inbound;

import org.jspecify.annotations.NullMarked;
