/** Where the lines of a day come from, and where it is kept that they were sent. */
@NullMarked
package io.uplink.application.insight.daily.port;

import org.jspecify.annotations.NullMarked;
