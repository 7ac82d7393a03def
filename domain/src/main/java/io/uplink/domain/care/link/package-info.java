/** Links that open one ticket without signing in. */
@NullMarked
package io.uplink.domain.care.link;

import org.jspecify.annotations.NullMarked;
