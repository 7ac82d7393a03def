/** Rules that act on tickets by themselves. */
@NullMarked
package io.uplink.domain.care.rule;

import org.jspecify.annotations.NullMarked;
