/**
 * Documents as PDF, written by ourselves: text in two fonts that every reader has, lines and
 * squares. It needs no graphics of the JDK, which the native binary does not have.
 */
@NullMarked
package io.uplink.adapter.out.pdf;

import org.jspecify.annotations.NullMarked;
