/** Branches, departments and teams. */
@NullMarked
package io.uplink.adapter.in.web.org.structure;

import org.jspecify.annotations.NullMarked;
