/** What happens to customers' own pages by itself. */
@NullMarked
package io.uplink.adapter.in.schedule.care.portal;

import org.jspecify.annotations.NullMarked;
