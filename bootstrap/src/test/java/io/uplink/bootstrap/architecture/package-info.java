/** What the compiler cannot see: which way the code may point, and the habits it keeps. */
@NullMarked
package io.uplink.bootstrap.architecture;

import org.jspecify.annotations.NullMarked;
