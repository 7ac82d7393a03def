/** Where those numbers come from. */
@NullMarked
package io.uplink.application.platform.operations.port;

import org.jspecify.annotations.NullMarked;
