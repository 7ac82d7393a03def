/** How the activity log proves that nobody changed it afterwards. */
@NullMarked
package io.uplink.domain.insight.activity;

import org.jspecify.annotations.NullMarked;
