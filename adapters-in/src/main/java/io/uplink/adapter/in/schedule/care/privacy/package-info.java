/** Jobs of the personal data of customers. */
@NullMarked
package io.uplink.adapter.in.schedule.care.privacy;

import org.jspecify.annotations.NullMarked;
