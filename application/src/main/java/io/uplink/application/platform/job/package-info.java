/** Work that Uplink does by itself: when it ran, how it went, asking for it now. */
@NullMarked
package io.uplink.application.platform.job;

import org.jspecify.annotations.NullMarked;
