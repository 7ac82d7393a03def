/** Where the activity trail is read. */
@NullMarked
package io.uplink.application.insight.activity.port;

import org.jspecify.annotations.NullMarked;
