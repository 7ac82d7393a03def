/** What the company sells. */
@NullMarked
package io.uplink.domain.money.catalogue;

import org.jspecify.annotations.NullMarked;
