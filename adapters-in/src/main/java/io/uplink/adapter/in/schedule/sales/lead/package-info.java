/** What is done about leads by itself. */
@NullMarked
package io.uplink.adapter.in.schedule.sales.lead;

import org.jspecify.annotations.NullMarked;
