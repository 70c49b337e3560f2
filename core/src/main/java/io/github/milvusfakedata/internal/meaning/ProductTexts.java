package io.github.milvusfakedata.internal.meaning;

import io.github.milvusfakedata.internal.gen.Subject;
import java.util.List;
import java.util.stream.Stream;

/** Things for sale: brands, properties, article numbers. */
final class ProductTexts {
    private ProductTexts() {}

    static List<Meaning> of(Subject subject) {
        return Stream.of(goods(subject), traits(subject), trade())
                .flatMap(List::stream)
                .toList();
    }

    /** Things and who makes and sells them. */
    private static List<Meaning> goods(Subject subject) {
        return List.of(
                new Meaning(
                        "product, product name, item, item name, product title, article name, goods",
                        "name of the row's thing",
                        Titles.product()),
                new Meaning(
                        subject == Subject.NEWS
                                ? "brand, brand name, manufacturer, maker, make, label name"
                                : "brand, brand name, manufacturer, maker, make, label name, publisher",
                        "brand; each topic has its own",
                        new WordPlan("item.brand")),
                new Meaning(
                        "vendor, seller, supplier, merchant, store, shop, store name, seller name, retailer, distributor",
                        "company",
                        new WordPlan("companies")),
                new Meaning(
                        "sku, article number, product code, item code, item number, part number, model number, product"
                                + " number, style code",
                        "article number, hardly ever twice",
                        TemplatePlan.of("<item.brand:code>-<A2><#6>", "<item.brand:code>-<#4>-<z4>")
                                .orShorter("<fill>")),
                new Meaning(
                        "model, model name, version name, product model",
                        "model name",
                        TemplatePlan.of(
                                "<A1><#3>", "<A2>-<#4>", "<item.brand> <A1><#2>", "<item.adjective:title> <#3>")),
                new Meaning(
                        "barcode, ean, upc, gtin",
                        "thirteen digits, the last of which checks the others",
                        TemplatePlan.of("<ean 4>").orShorter("<#6>").orShorter("<#1>")),
                new Meaning(
                        "isbn",
                        "ISBN of thirteen digits, the last of which checks the others",
                        TemplatePlan.of("<ean 978>", "<ean 978>", "<ean 979>")
                                .orShorter("<#6>")
                                .orShorter("<#1>")));
    }

    private static List<Meaning> traits(Subject subject) {
        return List.of(
                new Meaning("color, colour, color name, colour name", "color", new WordPlan("item.color")),
                new Meaning("material, fabric, composition", "material", new WordPlan("item.material")),
                new Meaning(
                        "size, package size, pack size, volume, capacity, dimension",
                        "size or measure",
                        new WordPlan(subject == Subject.COMMERCE ? "item.size" : "units_sizes")),
                new Meaning(
                        "shirt size, clothing size, size code, size label",
                        "clothing size",
                        new WordPlan("M|L|S|XL|XS|XXL|3XL|XXS")),
                new Meaning(
                        "condition, item condition, product condition",
                        "state of a thing",
                        new WordPlan("new|like new|used|good|refurbished|open box|fair|for parts")));
    }

    /** How things are paid and sent. */
    private static List<Meaning> trade() {
        return List.of(
                new Meaning("currency, currency code", "ISO 4217 code", new WordPlan("place.currency")),
                new Meaning(
                        "price, cost, amount, total, sale price, list price, price text, price range, fee, salary, budget",
                        "amount with two decimals and a currency",
                        TemplatePlan.of("<q.price_cents:2> USD", "<q.price_cents:2> EUR", "<q.price_cents:2> GBP")
                                .orShorter("<#1>")),
                new Meaning(
                        "payment method, payment, payment type, paid by",
                        "way of paying",
                        new WordPlan(
                                "credit card|PayPal|debit card|bank transfer|invoice|gift card|cash on delivery|wallet")),
                new Meaning(
                        "shipping method, shipping, delivery, carrier, delivery method",
                        "way of shipping",
                        new WordPlan("standard|express|next day|pick-up|parcel locker|freight|same day")));
    }
}
