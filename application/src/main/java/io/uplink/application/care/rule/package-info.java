/** Rules: kept, tried, and acting by themselves. */
@NullMarked
package io.uplink.application.care.rule;

import org.jspecify.annotations.NullMarked;
