package io.uplink.bootstrap.demo;

import java.time.Instant;

/** Who and what a ticket's life is made of. */
record Cast(Chance chance, Crew crew, Rules rules, Instant now, Stories.Kind kind) {}
