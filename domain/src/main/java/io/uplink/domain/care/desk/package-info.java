/** What spares work at the desk: prepared replies, macros, views, and changes of many tickets. */
@NullMarked
package io.uplink.domain.care.desk;

import org.jspecify.annotations.NullMarked;
