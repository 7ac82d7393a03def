/** Where the figures come from. */
@NullMarked
package io.uplink.application.money.overview.port;

import org.jspecify.annotations.NullMarked;
