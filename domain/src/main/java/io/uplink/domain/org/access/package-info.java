/** People, their logins and their roles. */
@NullMarked
package io.uplink.domain.org.access;

import org.jspecify.annotations.NullMarked;
