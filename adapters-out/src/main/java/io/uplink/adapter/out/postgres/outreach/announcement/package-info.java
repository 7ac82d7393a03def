/** Announcements and who has read them, in PostgreSQL. */
@NullMarked
package io.uplink.adapter.out.postgres.outreach.announcement;

import org.jspecify.annotations.NullMarked;
