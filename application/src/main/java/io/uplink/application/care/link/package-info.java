/** Links that open one ticket without signing in: giving them out, looking, using, ending. */
@NullMarked
package io.uplink.application.care.link;

import org.jspecify.annotations.NullMarked;
