/** What a branch is told of its own day, and at which hours. */
@NullMarked
package io.uplink.domain.insight.daily;

import org.jspecify.annotations.NullMarked;
