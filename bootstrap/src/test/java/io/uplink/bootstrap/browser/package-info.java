/** Stories as people live them, in a real browser. */
@NullMarked
package io.uplink.bootstrap.browser;

import org.jspecify.annotations.NullMarked;
