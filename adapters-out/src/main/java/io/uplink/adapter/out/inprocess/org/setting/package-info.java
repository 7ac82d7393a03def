/** Settings before anything is stored. */
@NullMarked
package io.uplink.adapter.out.inprocess.org.setting;

import org.jspecify.annotations.NullMarked;
