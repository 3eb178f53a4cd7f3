package org.imza.bench.measure;

import java.util.LinkedHashMap;
import java.util.Map;

/** What one measurement gave: values by name. */
public record Sample(Map<String, Double> values) {

    public Sample {
        values = Map.copyOf(values);
    }

    public static Sample of(String name, double value) {
        return new Sample(Map.of(name, value));
    }

    public Sample and(String name, double value) {
        Map<String, Double> more = new LinkedHashMap<>(values);
        more.put(name, value);
        return new Sample(more);
    }

    /** @throws IllegalArgumentException if it was not measured */
    public double get(String name) {
        Double value = values.get(name);
        if (value == null) {
            throw new IllegalArgumentException("not measured: " + name);
        }
        return value;
    }
}
