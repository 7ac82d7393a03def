/** Forgetting what people were told. */
@NullMarked
package io.uplink.adapter.in.schedule.outreach.notification;

import org.jspecify.annotations.NullMarked;
