/*
 * Copyright (c) 2026 The Waymark authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package dev.waymark.dsl.conversion;

import java.time.DateTimeException;
import java.time.LocalDate;

import org.eclipse.xtext.conversion.IValueConverter;
import org.eclipse.xtext.conversion.ValueConverterException;
import org.eclipse.xtext.nodemodel.INode;

/** Calendar days, written as in 2026-11-21. */
class DayConverter implements IValueConverter<LocalDate> {

    @Override
    public LocalDate toValue(String text, INode node) {
        if (text == null) {
            return null;
        }
        try {
            return LocalDate.parse(text);
        } catch (DateTimeException e) {
            throw new ValueConverterException("There is no day " + text + " in the calendar.", node, null);
        }
    }

    @Override
    public String toString(LocalDate day) {
        if (day == null || day.getYear() < 0 || day.getYear() > 9999) {
            throw new ValueConverterException("A day is written as in 2026-11-21.", null, null);
        }
        return day.toString();
    }
}
