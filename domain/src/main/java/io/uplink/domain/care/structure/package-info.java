/** How tickets belong together: related, parent and children, split, merged. */
@NullMarked
package io.uplink.domain.care.structure;

import org.jspecify.annotations.NullMarked;
