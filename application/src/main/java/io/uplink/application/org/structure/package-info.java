/** Branches, departments and teams. */
@NullMarked
package io.uplink.application.org.structure;

import org.jspecify.annotations.NullMarked;
