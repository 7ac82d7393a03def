/** What telling people inside Uplink needs from the store. */
@NullMarked
package io.uplink.application.outreach.notification.port;

import org.jspecify.annotations.NullMarked;
