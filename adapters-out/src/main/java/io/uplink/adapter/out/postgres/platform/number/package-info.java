/** Numbers that people see, from sequences. */
@NullMarked
package io.uplink.adapter.out.postgres.platform.number;

import org.jspecify.annotations.NullMarked;
