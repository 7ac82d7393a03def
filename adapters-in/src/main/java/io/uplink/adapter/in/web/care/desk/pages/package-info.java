/** The pages of prepared replies, macros, saved views and changes of many tickets. */
@NullMarked
package io.uplink.adapter.in.web.care.desk.pages;

import org.jspecify.annotations.NullMarked;
