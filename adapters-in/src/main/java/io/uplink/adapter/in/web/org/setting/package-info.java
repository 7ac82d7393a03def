/** What operators may set. */
@NullMarked
package io.uplink.adapter.in.web.org.setting;

import org.jspecify.annotations.NullMarked;
