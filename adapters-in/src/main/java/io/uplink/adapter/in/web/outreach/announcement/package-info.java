/** Announcements: to read, to publish, and who has read them. */
@NullMarked
package io.uplink.adapter.in.web.outreach.announcement;

import org.jspecify.annotations.NullMarked;
