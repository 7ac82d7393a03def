/** What files we take: their types, told from their bytes, and their names. */
@NullMarked
package io.uplink.domain.platform.file;

import org.jspecify.annotations.NullMarked;
