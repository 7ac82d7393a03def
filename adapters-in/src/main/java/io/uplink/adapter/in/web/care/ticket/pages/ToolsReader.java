package io.uplink.adapter.in.web.care.ticket.pages;

import io.quarkus.qute.i18n.Localized;
import io.quarkus.qute.i18n.MessageBundles;
import io.uplink.adapter.in.web.care.desk.pages.DeskMessages;
import io.uplink.adapter.in.web.care.desk.pages.TopicWords;
import io.uplink.adapter.in.web.care.ticket.pages.SheetView.Tool;
import io.uplink.adapter.in.web.care.ticket.pages.SheetView.ToolsView;
import io.uplink.adapter.in.web.care.ticket.pages.SheetView.Topic;
import io.uplink.adapter.in.web.shared.Actors;
import io.uplink.adapter.in.web.shared.Reader;
import io.uplink.application.care.desk.ListTools;
import io.uplink.application.care.desk.port.DeskQueries;
import io.uplink.application.shared.Permission;
import io.uplink.domain.care.desk.CannedReply;
import io.uplink.domain.care.ticket.Ticket;
import io.uplink.domain.care.ticket.TicketState;
import jakarta.enterprise.context.RequestScoped;
import java.util.Arrays;
import java.util.List;

/** Prepared replies and macros on the page of a ticket, for whoever may answer there. */
@RequestScoped
class ToolsReader {

    private final ListTools listTools;
    private final Actors actors;
    private final Reader reader;

    ToolsReader(ListTools listTools, Actors actors, Reader reader) {
        this.listTools = listTools;
        this.actors = actors;
        this.reader = reader;
    }

    ToolsView read(Ticket.Snapshot ticket) {
        var may =
                ticket.state().kind() != TicketState.Kind.CLOSED
                        && actors.current()
                                .may(Permission.TICKETS_REPLY, Ticket.restore(ticket).placement());
        if (!may) {
            return new ToolsView(List.of(), List.of());
        }
        var tools = listTools.execute(actors.current());
        return new ToolsView(
                Arrays.stream(CannedReply.Topic.values())
                        .map(topic -> topic(topic, tools.replies()))
                        .filter(topic -> !topic.replies().isEmpty())
                        .toList(),
                tools.macros().stream()
                        .map(one -> new Tool(one.id().value(), one.name()))
                        .toList());
    }

    private Topic topic(CannedReply.Topic topic, List<DeskQueries.Reply> replies) {
        var words =
                MessageBundles.get(
                        DeskMessages.class, Localized.Literal.of(reader.language().code()));
        return new Topic(
                TopicWords.of(topic, words),
                replies.stream()
                        .filter(one -> one.topic() == topic)
                        .map(one -> new Tool(one.id().value(), one.name()))
                        .toList());
    }
}
