/** Prepared replies, macros, saved views, and changes of many tickets at once. */
@NullMarked
package io.uplink.application.care.desk;

import org.jspecify.annotations.NullMarked;
