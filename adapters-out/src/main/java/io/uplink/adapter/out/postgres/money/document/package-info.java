/** What documents on paper need of the store. */
@NullMarked
package io.uplink.adapter.out.postgres.money.document;

import org.jspecify.annotations.NullMarked;
