/** Signing in and out, sessions, passwords, and finding out who a call comes from. */
@NullMarked
package io.uplink.adapter.in.web.org.access;

import org.jspecify.annotations.NullMarked;
