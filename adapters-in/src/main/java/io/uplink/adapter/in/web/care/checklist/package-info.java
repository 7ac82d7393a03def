/** Checklists of categories, and of tickets over REST. */
@NullMarked
package io.uplink.adapter.in.web.care.checklist;

import org.jspecify.annotations.NullMarked;
