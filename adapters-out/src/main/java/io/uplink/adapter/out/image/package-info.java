/** Pictures. */
@NullMarked
package io.uplink.adapter.out.image;

import org.jspecify.annotations.NullMarked;
