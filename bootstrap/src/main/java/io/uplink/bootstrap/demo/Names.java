package io.uplink.bootstrap.demo;

import java.util.List;

/** Names of people as one meets them in Nairobi, on the coast and by the lake. */
final class Names {

    private static final List<String> GIVEN =
            List.of(
                    "Wanjiku",
                    "Achieng",
                    "Nekesa",
                    "Chebet",
                    "Mwende",
                    "Amina",
                    "Halima",
                    "Grace",
                    "Faith",
                    "Mercy",
                    "Joyce",
                    "Esther",
                    "Purity",
                    "Ruth",
                    "Naomi",
                    "Lilian",
                    "Zawadi",
                    "Rehema",
                    "Neema",
                    "Fatuma",
                    "Akinyi",
                    "Atieno",
                    "Wambui",
                    "Njeri",
                    "Moraa",
                    "Kemunto",
                    "Jelagat",
                    "Cherono",
                    "Syombua",
                    "Kavata",
                    "Brian",
                    "Kevin",
                    "Dennis",
                    "Samuel",
                    "Peter",
                    "John",
                    "David",
                    "Joseph",
                    "Daniel",
                    "Victor",
                    "Collins",
                    "Kelvin",
                    "Juma",
                    "Hassan",
                    "Salim",
                    "Rashid",
                    "Omar",
                    "Abdi",
                    "Kiptoo",
                    "Kiprono",
                    "Otieno",
                    "Ouma",
                    "Wafula",
                    "Barasa",
                    "Mutua",
                    "Musyoka",
                    "Kamau",
                    "Njoroge",
                    "Mwangi",
                    "Githinji");

    private static final List<String> FAMILY =
            List.of(
                    "Kamau",
                    "Mwangi",
                    "Njoroge",
                    "Kariuki",
                    "Kimani",
                    "Maina",
                    "Ndung'u",
                    "Waweru",
                    "Gitau",
                    "Karanja",
                    "Otieno",
                    "Odhiambo",
                    "Ochieng",
                    "Onyango",
                    "Owino",
                    "Okoth",
                    "Ouma",
                    "Omondi",
                    "Oduor",
                    "Were",
                    "Wafula",
                    "Simiyu",
                    "Wekesa",
                    "Barasa",
                    "Nasimiyu",
                    "Makokha",
                    "Kiprotich",
                    "Cheruiyot",
                    "Koech",
                    "Rotich",
                    "Langat",
                    "Kirui",
                    "Mutua",
                    "Musyoka",
                    "Kilonzo",
                    "Mutiso",
                    "Nzomo",
                    "Ngugi",
                    "Mwakio",
                    "Mwamburi",
                    "Mwadime",
                    "Hassan",
                    "Mohamed",
                    "Abdalla",
                    "Salim",
                    "Ali",
                    "Bakari",
                    "Said",
                    "Nyaga",
                    "Njeru",
                    "Muriithi",
                    "Nyambura",
                    "Nyakundi",
                    "Ombati",
                    "Momanyi",
                    "Ongeri",
                    "Lekuton",
                    "Ekai",
                    "Guyo",
                    "Adan");

    private static final List<String> FIRMS =
            List.of(
                    "Hardware",
                    "Supermarket",
                    "Dental Clinic",
                    "Guest House",
                    "Pharmacy",
                    "Cyber Cafe",
                    "Academy",
                    "Traders",
                    "Logistics",
                    "Salon",
                    "Butchery",
                    "Auto Spares",
                    "Law Chambers",
                    "Medical Centre",
                    "Bakers");

    private Names() {}

    static String person(Chance chance) {
        var given = chance.pick(GIVEN);
        var family = chance.pick(FAMILY);
        while (family.equals(given)) {
            family = chance.pick(FAMILY);
        }
        return given + " " + family;
    }

    static String firm(Chance chance) {
        return chance.pick(FAMILY) + " " + chance.pick(FIRMS);
    }
}
