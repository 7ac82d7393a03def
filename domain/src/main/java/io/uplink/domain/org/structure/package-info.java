/** Branches, departments and teams. */
@NullMarked
package io.uplink.domain.org.structure;

import org.jspecify.annotations.NullMarked;
