package io.uplink.adapter.in.web.org;

import io.quarkus.qute.TemplateData;

/** A choice of a select or of a row of boxes. */
@TemplateData
public record Option(String value, String text, boolean chosen) {}
