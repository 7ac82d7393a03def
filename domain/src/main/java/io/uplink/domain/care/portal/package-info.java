/** How customers come to their own pages: by a code that is sent to their telephone. */
@NullMarked
package io.uplink.domain.care.portal;

import org.jspecify.annotations.NullMarked;
