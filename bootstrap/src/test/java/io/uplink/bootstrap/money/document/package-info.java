/** Documents on paper, through every door. */
@NullMarked
package io.uplink.bootstrap.money.document;

import org.jspecify.annotations.NullMarked;
