package io.github.milvusfakedata.internal.gen.text;

import io.github.milvusfakedata.internal.pool.Pools;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** What things for sale are made of and how large they are, by topic: clothes have sizes, food has weights. */
final class ProductTraits {
    /** So many steps lie between the lightest and the heaviest thing of a topic. */
    private static final int STEPS = 40;

    private static final Map<String, Topic> TOPICS = Map.ofEntries(
            Map.entry(
                    "electronics",
                    new Topic(
                            "aluminum|recycled plastic|tempered glass|polycarbonate",
                            "128 GB|256 GB|512 GB|10 inch|13 inch|15 inch|compact|standard",
                            0.1,
                            6,
                            5,
                            60)),
            Map.entry(
                    "kitchen",
                    new Topic(
                            "stainless steel|cast iron|ceramic|bamboo|borosilicate glass|silicone|oak",
                            "250 ml|500 ml|1 L|2 L|20 cm|24 cm|28 cm|Set of 4",
                            0.2,
                            5,
                            8,
                            45)),
            Map.entry(
                    "home-living",
                    new Topic(
                            "cotton|linen|oak|walnut wood|rattan|ceramic|wool|glass",
                            "30 x 30 cm|50 x 50 cm|80 x 120 cm|140 x 200 cm|small|medium|large",
                            0.3,
                            30,
                            20,
                            200)),
            Map.entry(
                    "outdoor",
                    new Topic(
                            "ripstop nylon|recycled polyester|aluminum|merino wool|canvas",
                            "1 person|2 persons|3 persons|20 L|35 L|50 L|one size",
                            0.2,
                            8,
                            10,
                            80)),
            Map.entry(
                    "fashion-women",
                    new Topic(
                            "cotton|organic cotton|linen|silk|viscose|merino wool|denim|recycled polyester",
                            "XS|S|M|L|XL|XXL",
                            0.1,
                            1.5,
                            20,
                            50)),
            Map.entry(
                    "fashion-men",
                    new Topic(
                            "cotton|organic cotton|linen|wool|denim|leather|recycled polyester|corduroy",
                            "S|M|L|XL|XXL|3XL",
                            0.1,
                            1.8,
                            20,
                            55)),
            Map.entry(
                    "beauty",
                    new Topic(
                            "plant-based ingredients|natural oils|organic extracts|vegan ingredients",
                            "30 ml|50 ml|75 ml|100 ml|200 ml|250 ml|Set of 3",
                            0.05,
                            0.6,
                            3,
                            15)),
            Map.entry(
                    "sports-fitness",
                    new Topic(
                            "neoprene|recycled polyester|natural rubber|carbon fiber|steel|nylon",
                            "small|medium|large|2 kg|5 kg|10 kg|one size",
                            0.2,
                            20,
                            10,
                            120)),
            Map.entry(
                    "toys-games",
                    new Topic(
                            "beech|birch plywood|organic cotton|felt|recycled plastic|cardboard",
                            "48 pieces|100 pieces|500 pieces|small|medium|large|2–4 players",
                            0.1,
                            3,
                            8,
                            60)),
            Map.entry(
                    "books-stationery",
                    new Topic(
                            "recycled paper|cotton paper|linen|cardboard|leather",
                            "A4|A5|A6|pocket|hardcover|Set of 12",
                            0.05,
                            2,
                            9,
                            30)),
            Map.entry(
                    "baby-kids",
                    new Topic(
                            "organic cotton|bamboo fiber|beech|silicone|merino wool",
                            "0–6 months|6–12 months|1–2 years|2–4 years|one size",
                            0.1,
                            9,
                            10,
                            90)),
            Map.entry(
                    "pets",
                    new Topic(
                            "natural rubber|cotton rope|nylon|felt|stainless steel|recycled polyester",
                            "small|medium|large|extra large",
                            0.1,
                            8,
                            10,
                            90)),
            Map.entry(
                    "garden",
                    new Topic(
                            "galvanized steel|acacia wood|terracotta|bamboo|powder-coated steel|recycled plastic",
                            "small|medium|large|10 L|20 L|40 L|1.2 m",
                            0.2,
                            25,
                            12,
                            180)),
            Map.entry(
                    "tools-diy",
                    new Topic(
                            "carbon steel|chrome vanadium steel|hardwood|aluminum|fiberglass",
                            "Set of 6|Set of 12|150 mm|200 mm|300 mm|18 V|12 V",
                            0.1,
                            12,
                            5,
                            60)),
            Map.entry(
                    "automotive",
                    new Topic(
                            "rubber|microfiber|steel|aluminum|ABS plastic|neoprene",
                            "compact|mid-size|SUV|universal|500 ml|1 L",
                            0.2,
                            15,
                            8,
                            120)),
            Map.entry(
                    "grocery",
                    new Topic(
                            "organic ingredients|natural ingredients|whole ingredients|selected ingredients",
                            "100 g|250 g|500 g|1 kg|250 ml|500 ml|750 ml|Pack of 6",
                            0.1,
                            1.5,
                            6,
                            25)));

    private ProductTraits() {}

    /** The words of a topic; widths are in centimetres and weights in kilograms, larger things being heavier ones. */
    static List<String> of(String slug, String part) {
        Topic topic = TOPICS.get(slug);
        return switch (part) {
            case "material" -> List.of(topic.materials.split("\\|"));
            case "size" -> List.of(topic.sizes.split("\\|"));
            case "variant" ->
                slug.equals("grocery") || slug.equals("beauty")
                        ? List.of(topic.sizes.split("\\|"))
                        : Pools.entries("colors");
            case "weight" -> steps(topic.lightest, topic.heaviest, 2);
            case "width" -> steps(topic.narrowest, topic.widest, 1);
            case "depth" -> steps(topic.narrowest / 2, topic.widest / 2, 1);
            default -> throw new IllegalArgumentException("no trait " + part);
        };
    }

    /** Small values are more frequent. No formatter: setting one up for some thousand numbers took a tenth of a second. */
    private static List<String> steps(double least, double most, int decimals) {
        int unit = decimals == 1 ? 10 : 100;
        List<String> steps = new ArrayList<>();
        for (int step = 0; step < STEPS; step++) {
            double share = (step + 0.5) / STEPS;
            long scaled = Math.round(unit * (least + (most - least) * share * share));
            String fraction = Long.toString(unit + scaled % unit).substring(1);
            steps.add(scaled / unit + "." + fraction);
        }
        return steps;
    }

    private record Topic(
            String materials, String sizes, double lightest, double heaviest, double narrowest, double widest) {}
}
