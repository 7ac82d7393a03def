/** Signing in before it is there. */
@NullMarked
package io.uplink.adapter.out.inprocess.org.access;

import org.jspecify.annotations.NullMarked;
