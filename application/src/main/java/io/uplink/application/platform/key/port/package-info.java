/** Where sealed secrets lie. */
@NullMarked
package io.uplink.application.platform.key.port;

import org.jspecify.annotations.NullMarked;
