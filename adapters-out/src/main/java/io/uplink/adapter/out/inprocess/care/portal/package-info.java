/** What customers' own pages ask of the other areas. */
@NullMarked
package io.uplink.adapter.out.inprocess.care.portal;

import org.jspecify.annotations.NullMarked;
