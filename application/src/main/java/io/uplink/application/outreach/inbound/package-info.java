/** Takes texts that people send us, answers what they ask, and keeps what nobody can place. */
@NullMarked
package io.uplink.application.outreach.inbound;

import org.jspecify.annotations.NullMarked;
