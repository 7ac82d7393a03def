package io.uplink.domain.outreach.template;

import io.uplink.domain.shared.Language;

/** The texts that hold until the operator writes others: short, and two segments at most. */
final class UsualTexts {

    private UsualTexts() {}

    static String of(TemplateKey key, Language language) {
        return switch (language) {
            case ENGLISH -> english(key);
            case SWAHILI -> swahili(key);
        };
    }

    private static String english(TemplateKey key) {
        return switch (key) {
            case TICKET_CREATED ->
                    "Hello {customer_name}, we have your report {ticket_number}: {subject}. Follow"
                            + " it here: {view_link}";
            case TICKET_ASSIGNED ->
                    "{ticket_number}: {technician_name} is taking care of \"{subject}\" now."
                            + " Follow it here: {view_link}";
            case TICKET_REPLY -> "{ticket_number}: {message} Read and answer: {view_link}";
            case TICKET_UPDATED -> "{ticket_number} is now: {status}. Details: {view_link}";
            case TICKET_RESOLVED ->
                    "{ticket_number} is done: {message} All well again? Tell us here: {view_link}";
            case TECHNICIAN_ASSIGNED ->
                    "{ticket_number} ({priority}) is yours: {subject}. {customer_name}"
                            + " {customer_phone}, {customer_address}. Report here: {status_link}";
            case TICKET_REOPENED ->
                    "{ticket_number} is open again: {message} {customer_name} {customer_phone}"
                            + " {status_link}";
            case TICKET_ESCALATED ->
                    "{ticket_number} ({priority}) was passed up to you: {subject}. {message}"
                            + " {status_link}";
            case SLA_WARNING ->
                    "{ticket_number} ({priority}) must be done by {due}: {subject},"
                            + " {customer_name}. With: {technician_name}";
            case SLA_BREACHED ->
                    "{ticket_number} ({priority}) is late. {target} was due {due}: {subject},"
                            + " {customer_name}. With: {technician_name}";
            case LOW_RATING ->
                    "{customer_name} gave {stars} of 5 for {ticket_number}, {subject}. {message}"
                            + " Please call: {customer_phone}";
            case COMPLAINT_RECEIVED ->
                    "{company_name} has your complaint {complaint_number}: {subject}. We answer by"
                            + " {due}. Follow it here: {view_link}";
            case COMPLAINT_APPROVED ->
                    "Your complaint {complaint_number} is upheld: {message} Details: {view_link}";
            case COMPLAINT_REJECTED ->
                    "Your complaint {complaint_number} is not upheld: {message} Why, and how to"
                            + " appeal: {view_link}";
            case COMPLAINT_RESOLVED ->
                    "Your complaint {complaint_number} is settled: {message} Details: {view_link}";
            case COMPLAINT_DUE ->
                    "Complaint {complaint_number} must be settled by {due}: {subject},"
                            + " {customer_name} {customer_phone}";
            case COMPLAINT_LATE ->
                    "Complaint {complaint_number} is late. {target} was due {due}: {subject},"
                            + " {customer_name} {customer_phone}";
            case PASSWORD_RESET ->
                    "{person_name}, choose a new password here within {valid_for}: {reset_link}"
                            + " Did not ask? Ignore this.";
            case INVITATION ->
                    "Welcome to {company_name}, {person_name}. Choose your password here within"
                            + " {valid_for}: {invite_link}";
            case SECOND_FACTOR_RESET ->
                    "{company_name}: {person_name}, your two-step sign-in was reset. Not asked for?"
                            + " Call your administrator at once.";
            case NEW_SIGN_IN ->
                    "{company_name}: new sign-in to your account from {device}. Not you? Change"
                            + " your password at once and call your administrator.";
            case DAILY_SUMMARY -> "{branch_name}, {due}. {summary}";
            case TEXT_STATUS -> "{ticket_number} is now: {status}. {subject}";
            case PORTAL_CODE ->
                    "{portal_code} is your code for your own pages at {company_name}. It is good"
                            + " for {valid_for}. Nobody of ours asks you for it.";
            case NUMBER_CODE ->
                    "{portal_code} makes this the number of a customer of {company_name}. It is"
                            + " good for {valid_for}. Not asked for? Tell it to nobody.";
            case NUMBER_CHANGED ->
                    "{company_name}: the telephone of your account is now {customer_phone}. Was it"
                            + " not you? Call {company_phone} at once.";
            case WEBHOOK_OFF ->
                    "{company_name}: the webhook \"{subject}\" was switched off, nothing arrives"
                            + " there. Repair it and switch it on in the settings.";
            case INVOICE_SENT ->
                    "{company_name}: invoice {invoice_number}, {amount}, due {due}. See and pay it"
                            + " here: {pay_link}";
            case PAYMENT_RECEIVED ->
                    "{company_name}: we received {amount}, M-Pesa {receipt}. Thank you,"
                            + " {customer_name}.";
            case MONEY_UNNAMED ->
                    "{company_name}: we got {amount}, M-Pesa {receipt}, but not whose account it is"
                            + " for. Tell us here: {name_link}";
            case TEST -> "{company_name}: this is a test. Messages arrive.";
        };
    }

    private static String swahili(TemplateKey key) {
        return switch (key) {
            case TICKET_CREATED ->
                    "Habari {customer_name}, tumepokea taarifa yako {ticket_number}: {subject}."
                            + " Ifuatilie hapa: {view_link}";
            case TICKET_ASSIGNED ->
                    "{ticket_number}: {technician_name} sasa anashughulikia \"{subject}\"."
                            + " Fuatilia hapa: {view_link}";
            case TICKET_REPLY -> "{ticket_number}: {message} Soma na ujibu: {view_link}";
            case TICKET_UPDATED -> "{ticket_number} sasa: {status}. Maelezo: {view_link}";
            case TICKET_RESOLVED ->
                    "{ticket_number} imekamilika: {message} Je, kila kitu kiko sawa? Tuambie hapa:"
                            + " {view_link}";
            case TECHNICIAN_ASSIGNED ->
                    "{ticket_number} ({priority}) ni yako: {subject}. {customer_name}"
                            + " {customer_phone}, {customer_address}. Toa taarifa hapa:"
                            + " {status_link}";
            case TICKET_REOPENED ->
                    "{ticket_number} imefunguliwa tena: {message} {customer_name}"
                            + " {customer_phone} {status_link}";
            case TICKET_ESCALATED ->
                    "{ticket_number} ({priority}) imepandishwa kwako: {subject}. {message}"
                            + " {status_link}";
            case SLA_WARNING ->
                    "{ticket_number} ({priority}) inatakiwa iishe kabla ya {due}: {subject},"
                            + " {customer_name}. Iko kwa: {technician_name}";
            case SLA_BREACHED ->
                    "{ticket_number} ({priority}) imechelewa. {target} ilitakiwa {due}: {subject},"
                            + " {customer_name}. Iko kwa: {technician_name}";
            case LOW_RATING ->
                    "{customer_name} ametoa {stars} kati ya 5 kwa {ticket_number}, {subject}."
                            + " {message} Tafadhali piga: {customer_phone}";
            case COMPLAINT_RECEIVED ->
                    "{company_name} imepokea lalamiko lako {complaint_number}: {subject}. Tutajibu"
                            + " kabla ya {due}. Lifuatilie hapa: {view_link}";
            case COMPLAINT_APPROVED ->
                    "Lalamiko lako {complaint_number} limekubaliwa: {message} Maelezo: {view_link}";
            case COMPLAINT_REJECTED ->
                    "Lalamiko lako {complaint_number} halikukubaliwa: {message} Sababu, na jinsi ya"
                            + " kukata rufaa: {view_link}";
            case COMPLAINT_RESOLVED ->
                    "Lalamiko lako {complaint_number} limekamilika: {message} Maelezo: {view_link}";
            case COMPLAINT_DUE ->
                    "Lalamiko {complaint_number} linatakiwa liishe kabla ya {due}: {subject},"
                            + " {customer_name} {customer_phone}";
            case COMPLAINT_LATE ->
                    "Lalamiko {complaint_number} limechelewa. {target} ilitakiwa {due}: {subject},"
                            + " {customer_name} {customer_phone}";
            case PASSWORD_RESET ->
                    "{person_name}, chagua nenosiri jipya hapa ndani ya {valid_for}: {reset_link}"
                            + " Kama hukuomba, puuza ujumbe huu.";
            case INVITATION ->
                    "Karibu {company_name}, {person_name}. Chagua nenosiri lako hapa ndani ya"
                            + " {valid_for}: {invite_link}";
            case SECOND_FACTOR_RESET ->
                    "{company_name}: {person_name}, hatua yako ya pili ya kuingia imeondolewa."
                            + " Hukuomba? Mpigie msimamizi mara moja.";
            case NEW_SIGN_IN ->
                    "{company_name}: akaunti yako imefunguliwa kutoka {device}. Si wewe? Badilisha"
                            + " nenosiri mara moja na mpigie msimamizi.";
            case DAILY_SUMMARY -> "{branch_name}, {due}. {summary}";
            case TEXT_STATUS -> "{ticket_number} sasa: {status}. {subject}";
            case PORTAL_CODE ->
                    "{portal_code} ni msimbo wako wa kurasa zako za {company_name}. Unatumika kwa"
                            + " {valid_for}. Hakuna mtu wetu atakayekuuliza.";
            case NUMBER_CODE ->
                    "{portal_code} hufanya hii kuwa nambari ya mteja wa {company_name}. Unatumika"
                            + " kwa {valid_for}. Hukuuomba? Usimwambie mtu.";
            case NUMBER_CHANGED ->
                    "{company_name}: simu ya akaunti yako sasa ni {customer_phone}. Si wewe"
                            + " uliyebadilisha? Piga {company_phone} mara moja.";
            case WEBHOOK_OFF ->
                    "{company_name}: webhook \"{subject}\" imezimwa, hakuna kinachofika huko."
                            + " Irekebishe kisha uiwashe kwenye mipangilio.";
            case INVOICE_SENT ->
                    "{company_name}: ankara {invoice_number}, {amount}, kabla ya {due}. Itazame na"
                            + " uilipe hapa: {pay_link}";
            case PAYMENT_RECEIVED ->
                    "{company_name}: tumepokea {amount}, M-Pesa {receipt}. Asante,"
                            + " {customer_name}.";
            case MONEY_UNNAMED ->
                    "{company_name}: tumepata {amount}, M-Pesa {receipt}, ila hatujui ni ya akaunti"
                            + " gani. Tuambie hapa: {name_link}";
            case TEST -> "{company_name}: huu ni ujumbe wa majaribio. Ujumbe unafika.";
        };
    }
}
