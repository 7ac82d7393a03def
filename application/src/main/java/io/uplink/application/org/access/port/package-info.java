/** What access needs from outside. */
@NullMarked
package io.uplink.application.org.access.port;

import org.jspecify.annotations.NullMarked;
