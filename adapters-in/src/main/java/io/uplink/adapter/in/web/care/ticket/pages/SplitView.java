package io.uplink.adapter.in.web.care.ticket.pages;

import io.quarkus.qute.TemplateData;
import io.uplink.adapter.in.web.care.ticket.pages.ActView.Option;
import io.uplink.adapter.in.web.shared.Forms;
import java.util.List;
import java.util.UUID;

/**
 * The form of a ticket that one message is to become.
 *
 * @param form its own id: sent twice, it is one ticket
 * @param internal whether the customer did not read the message
 */
@TemplateData
public record SplitView(
        UUID id,
        String number,
        UUID entry,
        UUID form,
        boolean internal,
        boolean files,
        String subject,
        String description,
        String category,
        String priority,
        List<Option> categories,
        List<Option> priorities,
        Forms.Errors errors) {}
