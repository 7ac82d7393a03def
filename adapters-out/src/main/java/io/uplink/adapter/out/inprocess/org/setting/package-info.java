/** The settings that features bring along, found among the beans. */
@NullMarked
package io.uplink.adapter.out.inprocess.org.setting;

import org.jspecify.annotations.NullMarked;
