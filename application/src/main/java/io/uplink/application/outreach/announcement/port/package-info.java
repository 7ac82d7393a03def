/** What announcements need from the store. */
@NullMarked
package io.uplink.application.outreach.announcement.port;

import org.jspecify.annotations.NullMarked;
