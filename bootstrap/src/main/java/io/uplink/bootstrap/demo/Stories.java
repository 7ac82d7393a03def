package io.uplink.bootstrap.demo;

import java.util.List;

/** What customers report, and what it takes. */
final class Stories {

    /** One trouble in words: what is reported and what was done in the end. */
    record Trouble(String subject, String description, String done) {}

    /**
     * A kind of trouble.
     *
     * @param share of all tickets
     * @param priorities weights of low, medium, high, critical
     * @param field share that needs somebody on site
     */
    record Kind(
            String category,
            double share,
            List<Double> priorities,
            double field,
            List<Trouble> english,
            List<Trouble> swahili) {}

    static final List<Kind> KINDS =
            List.of(
                    new Kind(
                            "connectivity",
                            0.36,
                            List.of(4.0, 52.0, 36.0, 8.0),
                            0.7,
                            List.of(
                                    new Trouble(
                                            "No internet since this morning",
                                            "The red light LOS is on. Restarting the router did"
                                                    + " not help.",
                                            "Drop cable was cut at the gate; spliced and signal"
                                                    + " checked at -19 dBm."),
                                    new Trouble(
                                            "Connection drops every few minutes",
                                            "Video calls break off several times an hour, on"
                                                    + " cable and on Wi-Fi.",
                                            "Dirty connector cleaned, patch cord replaced; no"
                                                    + " drops for an hour."),
                                    new Trouble(
                                            "Wi-Fi does not reach the upper floor",
                                            "Good beside the router, nothing in the bedrooms.",
                                            "Router moved to the stairs and channel changed to"
                                                    + " 11."),
                                    new Trouble(
                                            "Router shows connected but no pages open",
                                            "All lights are green. Only some sites open.",
                                            "DNS of the router reset to ours; all sites open.")),
                            List.of(
                                    new Trouble(
                                            "Hakuna intaneti tangu asubuhi",
                                            "Taa nyekundu ya LOS inawaka. Nimezima na kuwasha"
                                                    + " ruta, haikusaidia.",
                                            "Waya uliokatika langoni umeunganishwa na mawimbi"
                                                    + " yamepimwa."),
                                    new Trouble(
                                            "Mtandao unakatika kila mara",
                                            "Unakatika mara kadhaa kwa saa, hasa jioni.",
                                            "Kiunganishi kimesafishwa na waya umebadilishwa."))),
                    new Kind(
                            "speed",
                            0.19,
                            List.of(22.0, 66.0, 11.0, 1.0),
                            0.3,
                            List.of(
                                    new Trouble(
                                            "Slow in the evening",
                                            "From about seven the speed test shows a tenth of"
                                                    + " what we pay for.",
                                            "Moved to a less loaded port; full speed measured"
                                                    + " at 20:15."),
                                    new Trouble(
                                            "Upload is very slow",
                                            "Sending files to our office takes hours.",
                                            "Speed profile was still the old one; corrected and"
                                                    + " tested."),
                                    new Trouble(
                                            "Netflix buffers all the time",
                                            "Started last week. Other sites are fine.",
                                            "Old router could not do more than 20 Mbps over"
                                                    + " Wi-Fi; replaced.")),
                            List.of(
                                    new Trouble(
                                            "Intaneti ni polepole usiku",
                                            "Kuanzia saa moja jioni video hazichezi vizuri.",
                                            "Mteja amehamishiwa mlango usio na msongamano; kasi"
                                                    + " ni kamili."))),
                    new Kind(
                            "installation",
                            0.09,
                            List.of(10.0, 72.0, 18.0, 0.01),
                            1.0,
                            List.of(
                                    new Trouble(
                                            "New connection, two-bedroom flat",
                                            "Third floor, the caretaker has the key of the"
                                                    + " duct.",
                                            "Cable pulled, ONU installed, 20 Mbps measured."),
                                    new Trouble(
                                            "Connection for a new shop",
                                            "The shop opens on Monday and needs card payments.",
                                            "Installed and tested with the payment terminal.")),
                            List.of(
                                    new Trouble(
                                            "Kuunganishwa nyumba mpya",
                                            "Ghorofa ya pili, mlinzi ana ufunguo.",
                                            "Waya umevutwa, kifaa kimewekwa na kasi imepimwa."))),
                    new Kind(
                            "billing",
                            0.13,
                            List.of(35.0, 58.0, 7.0, 0.01),
                            0,
                            List.of(
                                    new Trouble(
                                            "Paid but still disconnected",
                                            "Paid this morning by M-Pesa, the line is still"
                                                    + " off.",
                                            "Payment had another account number; moved and line"
                                                    + " switched on."),
                                    new Trouble(
                                            "Charged twice this month",
                                            "Two payments were taken on the same day.",
                                            "Second payment kept as credit for next month;"
                                                    + " customer agreed.")),
                            List.of(
                                    new Trouble(
                                            "Nimelipa lakini sijaunganishwa",
                                            "Nililipa asubuhi kwa M-Pesa, laini bado imefungwa.",
                                            "Malipo yaliwekwa akaunti nyingine; yamerekebishwa"
                                                    + " na laini imefunguliwa."))),
                    new Kind(
                            "equipment",
                            0.09,
                            List.of(12.0, 66.0, 21.0, 1.0),
                            0.9,
                            List.of(
                                    new Trouble(
                                            "Router does not switch on",
                                            "After the power cut no light comes on.",
                                            "Power supply was burnt; replaced."),
                                    new Trouble(
                                            "ONU gets very hot and restarts",
                                            "It restarts every hour.",
                                            "ONU replaced, the old one sent for repair.")),
                            List.of(
                                    new Trouble(
                                            "Ruta haiwaki",
                                            "Baada ya umeme kukatika hakuna taa inayowaka.",
                                            "Chaja ilikuwa imeungua; imebadilishwa."))),
                    new Kind(
                            "outage",
                            0.06,
                            List.of(0.01, 8.0, 52.0, 40.0),
                            0.9,
                            List.of(
                                    new Trouble(
                                            "The whole building is offline",
                                            "All flats of the block have no internet.",
                                            "Splitter box had water in it; dried, resealed and"
                                                    + " all ports tested."),
                                    new Trouble(
                                            "No service in our street",
                                            "The neighbours are offline as well.",
                                            "Trunk cable cut by road works; 24 cores spliced.")),
                            List.of(
                                    new Trouble(
                                            "Mtaa mzima hauna mtandao",
                                            "Majirani wote hawana intaneti.",
                                            "Waya mkuu ulikatwa na ujenzi wa barabara;"
                                                    + " umeunganishwa."))),
                    new Kind(
                            "upgrade",
                            0.05,
                            List.of(48.0, 48.0, 4.0, 0.01),
                            0.2,
                            List.of(
                                    new Trouble(
                                            "Please move us to a faster plan",
                                            "The children study online now.",
                                            "Plan raised and speed measured together with the"
                                                    + " customer.")),
                            List.of(
                                    new Trouble(
                                            "Naomba kuongezewa kasi",
                                            "Watoto wanasoma mtandaoni sasa.",
                                            "Kasi imeongezwa na kupimwa pamoja na mteja."))),
                    new Kind(
                            "other",
                            0.03,
                            List.of(55.0, 42.0, 3.0, 0.01),
                            0.2,
                            List.of(
                                    new Trouble(
                                            "Moving to another estate next month",
                                            "Is there coverage, and what does the move cost?",
                                            "Covered; move agreed for the last Saturday of the"
                                                    + " month.")),
                            List.of(
                                    new Trouble(
                                            "Ninahamia mtaa mwingine",
                                            "Je, huduma ipo huko na uhamisho ni bei gani?",
                                            "Huduma ipo; tarehe ya kuhamisha imekubaliwa."))));

    static final List<String> NEXT_REPLIES =
            List.of(
                    "We are on it and will tell you as soon as it is done.",
                    "Thank you, that helps. The technician has been told.",
                    "It is still with our network team. We will write again today.",
                    "Noted. Please keep the router switched on in the meantime.");

    static final List<String> NEXT_REPLIES_SWAHILI =
            List.of(
                    "Tunalishughulikia na tutakujulisha mara tu likikamilika.",
                    "Asante, hilo linasaidia. Fundi ameambiwa.",
                    "Bado liko kwa timu yetu ya mtandao. Tutaandika tena leo.");

    static final List<String> FIRST_REPLIES =
            List.of(
                    "Thank you for calling. We have checked the line from here and are sending a"
                            + " technician.",
                    "We see your connection as down since this morning and are on it.",
                    "Please leave the router switched on; we are testing the line now.",
                    "We have found your payment and are correcting it.",
                    "A technician will call you before coming.");

    static final List<String> FIRST_REPLIES_SWAHILI =
            List.of(
                    "Asante kwa kupiga simu. Tumeangalia laini na tunamtuma fundi.",
                    "Tafadhali acha ruta ikiwa imewashwa; tunapima laini sasa.",
                    "Fundi atakupigia kabla ya kufika.");

    static final List<String> CUSTOMER_WORDS =
            List.of(
                    "I am at home after two o'clock.",
                    "It came back for ten minutes and is gone again.",
                    "Thank you, it works now.",
                    "Please call my neighbour, I am in town.",
                    "Any news? We have a meeting at four.");

    static final List<String> CUSTOMER_WORDS_SWAHILI =
            List.of(
                    "Nitakuwa nyumbani baada ya saa nane.",
                    "Ulirudi kwa dakika kumi kisha ukapotea tena.",
                    "Asante, sasa unafanya kazi.");

    static final List<String> NOTES =
            List.of(
                    "Signal at the ONU was -28 dBm at 9:40.",
                    "Caretaker has the key, ask for him at the gate.",
                    "Same splitter as the ticket of the neighbour yesterday.",
                    "Customer asked for a call before the visit.",
                    "Port flapped 14 times in the last hour.");

    static final List<String> THANKS =
            List.of(
                    "Quick and polite.",
                    "Very good, thank you.",
                    "Asante sana, fundi alikuwa mzuri.",
                    "The technician explained everything.",
                    "");

    static final List<String> COMPLAINTS =
            List.of(
                    "Took far too long.",
                    "I had to call three times.",
                    "Nilisubiri siku mbili.",
                    "It broke again the next day.",
                    "");

    static final List<String> REOPENINGS =
            List.of(
                    "It worked for a day and is gone again.",
                    "The same again since last night.",
                    "Speed is back to what it was before.");

    static final List<String> REOPENINGS_SWAHILI =
            List.of(
                    "Ulifanya kazi siku moja kisha ukapotea tena.",
                    "Tatizo ni lile lile tangu jana usiku.");

    private Stories() {}
}
