/** The main job from the first call to five stars, through the whole of Uplink. */
@NullMarked
package io.uplink.bootstrap.story;

import org.jspecify.annotations.NullMarked;
