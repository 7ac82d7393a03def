package io.uplink.adapter.in.web.shared;

import io.quarkus.qute.TemplateData;
import io.uplink.application.care.customer.RegisterCustomer;
import io.uplink.application.care.link.IssuedLink;
import io.uplink.application.care.link.SendNewLinks;
import io.uplink.application.care.sla.AddPolicy;
import io.uplink.application.care.sla.PolicyWish;
import io.uplink.application.care.sla.SimulatePolicy;
import io.uplink.application.care.ticket.port.CustomerTexts;
import io.uplink.application.org.access.AddPerson;
import io.uplink.application.org.access.PersonDraft;
import io.uplink.application.org.access.RoleDraft;
import io.uplink.application.org.access.port.PeopleQueries;
import io.uplink.application.org.access.port.RoleQueries;
import io.uplink.application.org.structure.BranchDraft;
import io.uplink.application.org.structure.TeamDraft;
import io.uplink.application.org.structure.port.StructureQueries;
import io.uplink.application.platform.job.FindJobs;
import io.uplink.application.platform.job.port.JobQueries;
import io.uplink.application.platform.outbox.FindDeliveries;
import io.uplink.application.platform.outbox.port.DeliveryQueries;
import io.uplink.application.shared.Page;
import io.uplink.domain.care.complaint.ComplaintDetails;
import io.uplink.domain.care.customer.Contact;
import io.uplink.domain.care.customer.CustomerClass;
import io.uplink.domain.care.customer.CustomerDetails;
import io.uplink.domain.care.customer.Location;
import io.uplink.domain.care.sla.SlaScope;
import io.uplink.domain.care.ticket.Category;
import io.uplink.domain.care.ticket.TicketError;
import io.uplink.domain.org.access.Role;
import io.uplink.domain.org.access.RoleId;
import io.uplink.domain.org.structure.Branch;
import io.uplink.domain.org.structure.Department;
import io.uplink.domain.org.structure.Team;
import io.uplink.domain.shared.DomainError;
import io.uplink.domain.shared.EmailAddress;
import io.uplink.domain.shared.PhoneNumber;
import io.uplink.domain.shared.id.BranchId;
import io.uplink.domain.shared.id.DepartmentId;
import io.uplink.domain.shared.id.PersonId;
import io.uplink.domain.shared.id.TeamId;
import java.util.Optional;

/** What templates read of the core, which knows of no template: all of it gets accessors. */
@TemplateData(target = Optional.class)
@TemplateData(target = RegisterCustomer.Input.class)
@TemplateData(target = IssuedLink.class)
@TemplateData(target = SendNewLinks.Fresh.class)
@TemplateData(target = CustomerTexts.Text.class)
@TemplateData(target = AddPerson.Input.class)
@TemplateData(target = PersonDraft.class)
@TemplateData(target = RoleDraft.class)
@TemplateData(target = PeopleQueries.Choice.class)
@TemplateData(target = PeopleQueries.Line.class)
@TemplateData(target = PeopleQueries.Named.class)
@TemplateData(target = PeopleQueries.Sheet.class)
@TemplateData(target = RoleQueries.Held.class)
@TemplateData(target = BranchDraft.class)
@TemplateData(target = TeamDraft.class)
@TemplateData(target = StructureQueries.BranchLine.class)
@TemplateData(target = StructureQueries.DepartmentLine.class)
@TemplateData(target = StructureQueries.Person.class)
@TemplateData(target = StructureQueries.TeamLine.class)
@TemplateData(target = FindJobs.Found.class)
@TemplateData(target = JobQueries.JobRow.class)
@TemplateData(target = JobQueries.RunRow.class)
@TemplateData(target = FindDeliveries.Found.class)
@TemplateData(target = DeliveryQueries.Row.class)
@TemplateData(target = DeliveryQueries.Summary.class)
@TemplateData(target = Page.class)
@TemplateData(target = ComplaintDetails.Typed.class)
@TemplateData(target = Contact.class)
@TemplateData(target = CustomerClass.class)
@TemplateData(target = CustomerDetails.class)
@TemplateData(target = Location.class)
@TemplateData(target = AddPolicy.Input.class)
@TemplateData(target = PolicyWish.class)
@TemplateData(target = SimulatePolicy.Count.class)
@TemplateData(target = SlaScope.class)
@TemplateData(target = Category.class)
@TemplateData(target = TicketError.Newer.class)
@TemplateData(target = Role.class)
@TemplateData(target = RoleId.class)
@TemplateData(target = Branch.class)
@TemplateData(target = Branch.Contact.class)
@TemplateData(target = Department.class)
@TemplateData(target = Team.class)
@TemplateData(target = Team.Member.class)
@TemplateData(target = Team.Sheet.class)
@TemplateData(target = DomainError.class)
@TemplateData(target = EmailAddress.class)
@TemplateData(target = PhoneNumber.class)
@TemplateData(target = BranchId.class)
@TemplateData(target = DepartmentId.class)
@TemplateData(target = PersonId.class)
@TemplateData(target = TeamId.class)
final class CoreViews {

    private CoreViews() {}
}
