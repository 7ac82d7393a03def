/** What is to be done on every ticket of a category, and what of it was done on one. */
@NullMarked
package io.uplink.domain.care.checklist;

import org.jspecify.annotations.NullMarked;
