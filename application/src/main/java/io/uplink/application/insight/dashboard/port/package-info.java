/** Where the numbers of the dashboard come from. */
@NullMarked
package io.uplink.application.insight.dashboard.port;

import org.jspecify.annotations.NullMarked;
