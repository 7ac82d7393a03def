/** Personal data of customers in PostgreSQL. */
@NullMarked
package io.uplink.adapter.out.postgres.care.privacy;

import org.jspecify.annotations.NullMarked;
