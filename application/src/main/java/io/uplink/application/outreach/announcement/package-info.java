/** What the company tells its people. */
@NullMarked
package io.uplink.application.outreach.announcement;

import org.jspecify.annotations.NullMarked;
