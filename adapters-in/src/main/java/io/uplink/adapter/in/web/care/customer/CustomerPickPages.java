package io.uplink.adapter.in.web.care.customer;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateData;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.RunOnVirtualThread;
import io.uplink.adapter.in.web.shared.Actors;
import io.uplink.adapter.in.web.shared.InCallContext;
import io.uplink.adapter.in.web.shared.Reader;
import io.uplink.adapter.in.web.shell.Names;
import io.uplink.application.care.customer.PickCustomer;
import io.uplink.application.care.customer.port.CustomerQueries.Line;
import io.uplink.application.shared.Permission;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.jboss.resteasy.reactive.RestQuery;

/**
 * A fragment for the field in which one chooses a customer: {@code <li role="option">} lines whose
 * {@code data-id} and {@code data-name} the field takes.
 */
@Path("/customers/pick")
@InCallContext
@RunOnVirtualThread
@Produces(MediaType.TEXT_HTML)
public class CustomerPickPages {

    /** A customer to choose. */
    @TemplateData
    public record Choice(
            String id,
            String name,
            String account,
            String phone,
            String where,
            int openTickets,
            StatusPill pill) {

        /** Of the first and the last name. */
        public String initials() {
            return Names.initials(name);
        }

        static Choice of(Line line) {
            return new Choice(
                    line.id().toString(),
                    line.name(),
                    line.account(),
                    line.phone().spaced(),
                    where(line),
                    line.openTickets(),
                    StatusPill.of(line.status()));
        }

        private static String where(Line line) {
            var place = line.area().isEmpty() ? line.branchName() : line.area();
            return line.plan().isEmpty() ? place : place + " · " + line.plan();
        }
    }

    @CheckedTemplate(basePath = "care/customer")
    static class Pages {
        static native TemplateInstance pick(
                List<Choice> choices, String text, boolean mayAdd, String add);
    }

    private final Actors actors;
    private final Reader reader;
    private final PickCustomer pickCustomer;

    CustomerPickPages(Actors actors, Reader reader, PickCustomer pickCustomer) {
        this.actors = actors;
        this.reader = reader;
        this.pickCustomer = pickCustomer;
    }

    @GET
    public TemplateInstance pick(@RestQuery Optional<String> q) {
        var text = q.map(String::strip).orElse("");
        var choices =
                pickCustomer.execute(actors.current(), text).stream().map(Choice::of).toList();
        var mayAdd = actors.current().reach(Permission.CUSTOMERS_CREATE).isPresent();
        var add = "/customers/new?name=" + URLEncoder.encode(text, StandardCharsets.UTF_8);
        return reader.page(Pages.pick(choices, text, mayAdd, add));
    }
}
