/** The packaged program as an operator meets it, each time in a process of its own. */
@NullMarked
package io.uplink.bootstrap.start;

import org.jspecify.annotations.NullMarked;
