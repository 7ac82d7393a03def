/** The words every area uses: ids, money, phone numbers, errors, events. */
@NullMarked
package io.uplink.domain.shared;

import org.jspecify.annotations.NullMarked;
