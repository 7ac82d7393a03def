/** Changing the key that secrets are sealed with. */
@NullMarked
package io.uplink.application.platform.key;

import org.jspecify.annotations.NullMarked;
