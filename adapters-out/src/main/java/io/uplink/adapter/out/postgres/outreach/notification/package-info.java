/** What people were told inside Uplink, in PostgreSQL. */
@NullMarked
package io.uplink.adapter.out.postgres.outreach.notification;

import org.jspecify.annotations.NullMarked;
