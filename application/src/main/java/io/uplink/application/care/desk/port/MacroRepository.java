package io.uplink.application.care.desk.port;

import io.uplink.domain.care.desk.Macro;
import io.uplink.domain.care.desk.MacroId;

/** Keeps macros. */
public interface MacroRepository extends Shelf<MacroId, Macro> {}
