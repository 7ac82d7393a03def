/** Signing in, one's own account, people and roles. */
@NullMarked
package io.uplink.adapter.in.web.org.access;

import org.jspecify.annotations.NullMarked;
