/** Links without sign-in, by the digest of their token. */
@NullMarked
package io.uplink.adapter.out.postgres.care.link;

import org.jspecify.annotations.NullMarked;
