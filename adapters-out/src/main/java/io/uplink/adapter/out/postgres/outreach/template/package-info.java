/** Changed templates in PostgreSQL. */
@NullMarked
package io.uplink.adapter.out.postgres.outreach.template;

import org.jspecify.annotations.NullMarked;
