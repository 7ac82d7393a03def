/** What each of our people is told inside Uplink. */
@NullMarked
package io.uplink.domain.outreach.notification;

import org.jspecify.annotations.NullMarked;
