/** What every way in has in common. */
@NullMarked
package io.uplink.adapter.in.shared;

import org.jspecify.annotations.NullMarked;
