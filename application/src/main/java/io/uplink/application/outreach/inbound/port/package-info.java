/** What texts to us need from the store and from other areas. */
@NullMarked
package io.uplink.application.outreach.inbound.port;

import org.jspecify.annotations.NullMarked;
