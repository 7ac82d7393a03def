/** What happens to links by itself. */
@NullMarked
package io.uplink.adapter.in.schedule.care.link;

import org.jspecify.annotations.NullMarked;
