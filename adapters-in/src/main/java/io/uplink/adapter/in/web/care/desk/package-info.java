/** Prepared replies, macros, saved views and changes of many tickets over HTTP. */
@NullMarked
package io.uplink.adapter.in.web.care.desk;

import org.jspecify.annotations.NullMarked;
