/** Settings as rows, and what of them an instance remembers. */
@NullMarked
package io.uplink.adapter.out.postgres.org.setting;

import org.jspecify.annotations.NullMarked;
