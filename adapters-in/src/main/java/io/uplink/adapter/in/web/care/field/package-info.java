/** Fields that categories have: as settings, in forms about tickets, over REST. */
@NullMarked
package io.uplink.adapter.in.web.care.field;

import org.jspecify.annotations.NullMarked;
