/** How the desk is doing, in numbers that each open the list they count. */
@NullMarked
package io.uplink.application.insight.dashboard;

import org.jspecify.annotations.NullMarked;
