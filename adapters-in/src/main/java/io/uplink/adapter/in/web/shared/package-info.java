/** What every page and resource shares: who asks, errors, forms, versions. */
@NullMarked
package io.uplink.adapter.in.web.shared;

import org.jspecify.annotations.NullMarked;
