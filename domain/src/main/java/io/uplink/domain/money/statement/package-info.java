/** Safaricom's statements of a shortcode, as its portal writes them. */
@NullMarked
package io.uplink.domain.money.statement;

import org.jspecify.annotations.NullMarked;
