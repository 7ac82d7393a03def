/** What happens to complaints by itself. */
@NullMarked
package io.uplink.adapter.in.schedule.care.complaint;

import org.jspecify.annotations.NullMarked;
