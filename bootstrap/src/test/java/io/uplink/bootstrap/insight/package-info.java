/** What the reader finds and sees of everything, against the database. */
@NullMarked
package io.uplink.bootstrap.insight;

import org.jspecify.annotations.NullMarked;
