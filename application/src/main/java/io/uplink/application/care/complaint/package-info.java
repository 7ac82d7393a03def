/** What one can do about complaints, as one of the public and as one of ours. */
@NullMarked
package io.uplink.application.care.complaint;

import org.jspecify.annotations.NullMarked;
