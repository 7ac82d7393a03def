/** A believable company to try Uplink with: made up, always the same, and ending now. */
@NullMarked
package io.uplink.bootstrap.demo;

import org.jspecify.annotations.NullMarked;
