/** How Uplink itself is doing, in numbers. */
@NullMarked
package io.uplink.application.platform.operations;

import org.jspecify.annotations.NullMarked;
