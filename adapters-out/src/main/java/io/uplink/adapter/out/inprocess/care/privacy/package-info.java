/** What the personal data of customers need of other areas. */
@NullMarked
package io.uplink.adapter.out.inprocess.care.privacy;

import org.jspecify.annotations.NullMarked;
