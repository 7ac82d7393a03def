/** What the reader was told inside Uplink: bell, list and choices. */
@NullMarked
package io.uplink.adapter.in.web.outreach.notification;

import org.jspecify.annotations.NullMarked;
