/** Prepared replies, macros, views and changes of many tickets in PostgreSQL. */
@NullMarked
package io.uplink.adapter.out.postgres.care.desk;

import org.jspecify.annotations.NullMarked;
