/** People and roles as rows, and who somebody is at this moment. */
@NullMarked
package io.uplink.adapter.out.postgres.org.access;

import org.jspecify.annotations.NullMarked;
