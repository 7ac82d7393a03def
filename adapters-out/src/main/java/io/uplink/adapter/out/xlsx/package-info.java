/** Workbooks as spreadsheets keep them, read with what the JDK has. */
@NullMarked
package io.uplink.adapter.out.xlsx;

import org.jspecify.annotations.NullMarked;
