/** What operators may set: one registry, one page, one trail. */
@NullMarked
package io.uplink.application.org.setting;

import org.jspecify.annotations.NullMarked;
