/** Signing in, sessions, people and roles. */
@NullMarked
package io.uplink.application.org.access;

import org.jspecify.annotations.NullMarked;
