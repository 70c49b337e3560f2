package io.github.milvusfakedata.internal.pool;

import java.util.ArrayList;
import java.util.List;

/**
 * What goods of one kind have in common: a sweater comes in S to XXL, a hair dryer has watts.
 *
 * @param id its name in the resource
 * @param colors the colors that it comes in; none where nobody would ask for one, as of olive oil
 * @param materials what it is made of
 * @param sizes the sizes that it is sold in
 * @param contents whether a size says how much is inside, and so decides the weight
 * @param stock pieces that a shop usually has
 * @param ratingTenths usual mean of the buyers' stars, in tenths
 * @param properties what else is said of it, each with its values: {@code power_watts=10|20,foldable=true|false}
 */
public record ProductKind(
        String id,
        List<String> colors,
        List<String> materials,
        List<String> sizes,
        boolean contents,
        int stock,
        int ratingTenths,
        String properties) {
    /** So many combinations of the properties' values are made. */
    private static final int COMBINATIONS = 8;

    /** How far the values of one property are ahead of those of the one before, so that all combinations differ. */
    private static final int STRIDE = 3;

    public ProductKind {
        colors = List.copyOf(colors);
        materials = List.copyOf(materials);
        sizes = List.copyOf(sizes);
    }

    /** What else is said of it: members of a JSON object, in several combinations. Made when asked for, which few datasets do. */
    public List<String> details() {
        List<String> names = new ArrayList<>();
        List<List<String>> values = new ArrayList<>();
        for (String property : Pools.split(properties, ',')) {
            int equals = property.indexOf('=');
            names.add(property.substring(0, equals));
            values.add(Pools.split(property.substring(equals + 1), '|'));
        }
        List<String> combinations = new ArrayList<>(COMBINATIONS);
        for (int combination = 0; combination < COMBINATIONS; combination++) {
            StringBuilder members = new StringBuilder();
            for (int property = 0; property < names.size(); property++) {
                List<String> own = values.get(property);
                String value = own.get((combination * (property * STRIDE + 1) + property) % own.size());
                members.append(property == 0 ? "\"" : ",\"").append(names.get(property));
                members.append("\":").append(isBare(value) ? value : '"' + value + '"');
            }
            combinations.add(members.toString());
        }
        return combinations;
    }

    private static boolean isBare(String value) {
        return value.equals("true") || value.equals("false") || isNumber(value);
    }

    /** Whether digits, perhaps behind a sign and with decimal places, are all there is. */
    private static boolean isNumber(String value) {
        int digits = value.startsWith("-") ? 1 : 0;
        int point = value.indexOf('.');
        return point < 0
                ? isDigits(value, digits, value.length())
                : isDigits(value, digits, point) && isDigits(value, point + 1, value.length());
    }

    private static boolean isDigits(String value, int from, int to) {
        for (int at = from; at < to; at++) {
            if (value.charAt(at) < '0' || value.charAt(at) > '9') {
                return false;
            }
        }
        return from < to;
    }
}
