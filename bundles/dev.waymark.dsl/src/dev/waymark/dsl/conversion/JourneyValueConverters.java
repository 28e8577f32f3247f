/*
 * Copyright (c) 2026 The Waymark authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package dev.waymark.dsl.conversion;

import java.math.BigDecimal;
import java.time.LocalDate;

import jakarta.inject.Singleton;
import org.eclipse.xtext.conversion.IValueConverter;
import org.eclipse.xtext.conversion.ValueConverter;
import org.eclipse.xtext.conversion.ValueConverterException;
import org.eclipse.xtext.conversion.impl.AbstractDeclarativeValueConverterService;

/**
 * How the atoms of the language become values and back: one method per rule of the grammar. There is one of it, for it
 * looks through the whole grammar when it is first asked.
 */
@Singleton
public class JourneyValueConverters extends AbstractDeclarativeValueConverterService {

    private final TextConverter texts = new TextConverter();

    /** Quoted text. */
    @ValueConverter(rule = "STRING")
    public IValueConverter<String> text() {
        return texts;
    }

    /** A name where no word of the language may stand without a caret. */
    @ValueConverter(rule = "ID")
    public IValueConverter<String> id() {
        return new NameConverter(true);
    }

    /** The name of an element. */
    @ValueConverter(rule = "Name")
    public IValueConverter<String> name() {
        return new NameConverter(false);
    }

    /** A name of an element elsewhere. */
    @ValueConverter(rule = "Ref")
    public IValueConverter<String> reference() {
        return new RefConverter(false);
    }

    /** A name of a persona where no word of the language may stand without a caret. */
    @ValueConverter(rule = "Who")
    public IValueConverter<String> who() {
        return new RefConverter(true);
    }

    /** A word or a quoted text. */
    @ValueConverter(rule = "Word")
    public IValueConverter<String> word() {
        return new WordConverter(texts);
    }

    /** A unit in one word; any other word of the language is quoted, after 'in'. */
    @ValueConverter(rule = "Unit")
    public IValueConverter<String> unit() {
        return new UnitConverter();
    }

    /** A whole number. */
    @ValueConverter(rule = "Whole")
    public IValueConverter<Integer> whole() {
        return new NumberConverter<>(Integer::valueOf, String::valueOf);
    }

    /** A whole number on a scale that has no sign. */
    @ValueConverter(rule = "Rating")
    public IValueConverter<Integer> rating() {
        return whole();
    }

    /** A whole number that carries its sign, as in +1. */
    @ValueConverter(rule = "Score")
    public IValueConverter<Integer> score() {
        return new NumberConverter<>(Integer::valueOf, score -> score > 0 ? "+" + score : String.valueOf(score));
    }

    /** A number of customers. */
    @ValueConverter(rule = "Volume")
    public IValueConverter<Long> volume() {
        return new NumberConverter<>(Long::valueOf, String::valueOf);
    }

    /** A number with or without decimals. */
    @ValueConverter(rule = "Number")
    public IValueConverter<Double> number() {
        return new NumberConverter<>(JourneyValueConverters::finite, JourneyValueConverters::plain);
    }

    /** A calendar day. */
    @ValueConverter(rule = "Date")
    public IValueConverter<LocalDate> date() {
        return new DayConverter();
    }

    private static Double finite(String digits) {
        double number = Double.parseDouble(digits);
        if (Double.isInfinite(number)) {
            throw new NumberFormatException(digits);
        }
        return number;
    }

    /** Never in the notation with an exponent, which the language does not have. */
    private static String plain(double number) {
        if (!Double.isFinite(number)) {
            throw new ValueConverterException(number + " is not a number that can be written.", null, null);
        }
        String digits = BigDecimal.valueOf(number).stripTrailingZeros().toPlainString();
        return Math.copySign(1, number) < 0 && !digits.startsWith("-") ? "-" + digits : digits;
    }
}
