package io.uplink.adapter.in.web.care.field;

import io.quarkus.qute.TemplateData;

/**
 * What a ticket says in a field.
 *
 * @param value empty where nobody filled it in
 * @param note such as that it is needed to resolve the ticket
 */
@TemplateData
public record FieldLine(String label, String value, String note) {}
