/** What tickets of a category say besides: fields that a company makes for itself. */
@NullMarked
package io.uplink.domain.care.field;

import org.jspecify.annotations.NullMarked;
