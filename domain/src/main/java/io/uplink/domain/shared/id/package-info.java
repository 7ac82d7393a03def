/** Ids that more than one area names. */
@NullMarked
package io.uplink.domain.shared.id;

import org.jspecify.annotations.NullMarked;
