/** What links need to know of the installation. */
@NullMarked
package io.uplink.adapter.out.inprocess.care.link;

import org.jspecify.annotations.NullMarked;
