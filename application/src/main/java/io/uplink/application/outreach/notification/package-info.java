/** What each of our people is told inside Uplink. */
@NullMarked
package io.uplink.application.outreach.notification;

import org.jspecify.annotations.NullMarked;
