/** Puts invoices and what belongs to them on paper, and tells whether a paper is genuine. */
@NullMarked
package io.uplink.application.money.document;

import org.jspecify.annotations.NullMarked;
