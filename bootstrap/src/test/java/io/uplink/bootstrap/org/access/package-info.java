/** Tests of signing in, of sessions and of who may what. */
@NullMarked
package io.uplink.bootstrap.org.access;

import org.jspecify.annotations.NullMarked;
