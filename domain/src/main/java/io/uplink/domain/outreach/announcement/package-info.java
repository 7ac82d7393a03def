/** What the company tells its people. */
@NullMarked
package io.uplink.domain.outreach.announcement;

import org.jspecify.annotations.NullMarked;
