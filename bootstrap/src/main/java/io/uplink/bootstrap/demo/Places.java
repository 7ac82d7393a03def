package io.uplink.bootstrap.demo;

import java.util.List;

/** Where the company works: three towns and their neighbourhoods. */
final class Places {

    /** A neighbourhood with a point in its middle. */
    record Area(String name, double latitude, double longitude) {}

    /**
     * A branch.
     *
     * @param share of all customers
     * @param swahili share of customers who prefer Swahili
     */
    record Town(
            String code,
            String name,
            String address,
            double share,
            double swahili,
            List<Area> areas,
            List<String> streets) {}

    /** The head office's code is the seed's own. */
    static final List<Town> TOWNS =
            List.of(
                    new Town(
                            "HQ",
                            "Nairobi",
                            "Ring Road Parklands, Westlands, Nairobi",
                            0.55,
                            0.14,
                            List.of(
                                    new Area("Westlands", -1.2676, 36.8108),
                                    new Area("Kilimani", -1.2892, 36.7854),
                                    new Area("Kasarani", -1.2219, 36.8968),
                                    new Area("South B", -1.3106, 36.8347),
                                    new Area("Lang'ata", -1.3370, 36.7690),
                                    new Area("Ruaka", -1.2050, 36.7740),
                                    new Area("Embakasi", -1.3120, 36.9130),
                                    new Area("Donholm", -1.2960, 36.8890),
                                    new Area("Kahawa Sukari", -1.1930, 36.9360)),
                            List.of(
                                    "Muthithi Road",
                                    "Ngong Road",
                                    "Mwiki Road",
                                    "Mombasa Road",
                                    "Limuru Road",
                                    "Outer Ring Road",
                                    "Thika Road",
                                    "Argwings Kodhek Road")),
                    new Town(
                            "MSA",
                            "Mombasa",
                            "Links Road, Nyali, Mombasa",
                            0.27,
                            0.48,
                            List.of(
                                    new Area("Nyali", -4.0370, 39.7150),
                                    new Area("Bamburi", -3.9990, 39.7280),
                                    new Area("Likoni", -4.0930, 39.6560),
                                    new Area("Kisauni", -4.0080, 39.6900),
                                    new Area("Tudor", -4.0440, 39.6640),
                                    new Area("Mtwapa", -3.9430, 39.7430)),
                            List.of(
                                    "Links Road",
                                    "Malindi Road",
                                    "Moi Avenue",
                                    "Nkrumah Road",
                                    "Old Nyali Road",
                                    "Tom Mboya Street")),
                    new Town(
                            "KSM",
                            "Kisumu",
                            "Oginga Odinga Street, Kisumu",
                            0.18,
                            0.12,
                            List.of(
                                    new Area("Milimani", -0.1110, 34.7480),
                                    new Area("Kondele", -0.0850, 34.7740),
                                    new Area("Mamboleo", -0.0560, 34.7830),
                                    new Area("Riat", -0.0530, 34.7370),
                                    new Area("Tom Mboya", -0.1000, 34.7640)),
                            List.of(
                                    "Jomo Kenyatta Highway",
                                    "Kakamega Road",
                                    "Busia Road",
                                    "Ring Road",
                                    "Nairobi Road")));

    private Places() {}
}
