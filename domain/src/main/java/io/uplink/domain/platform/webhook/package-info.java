/** What programs of others are told, where, and how often it is tried. */
@NullMarked
package io.uplink.domain.platform.webhook;

import org.jspecify.annotations.NullMarked;
