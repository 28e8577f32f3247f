/*
 * Copyright (c) 2026 The Waymark authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package dev.waymark.dsl.validation;

import java.math.BigDecimal;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.xtext.validation.AbstractDeclarativeValidator;
import org.eclipse.xtext.validation.EValidatorRegistrar;

import dev.waymark.model.journey.JourneyPackage;
import dev.waymark.model.journey.Named;

/** The checks of one concept; {@link JourneyValidator} brings them together. */
abstract class Checks extends AbstractDeclarativeValidator {

    @Override
    public void register(EValidatorRegistrar registrar) {
        // The validator that brings the checks together is registered, not each of them.
    }

    /** The rules hold for a model, in whatever notation it is kept. */
    @Override
    public boolean isLanguageSpecific() {
        return false;
    }

    /** Says what a rule has to say about a property of an element. */
    protected void report(Rule rule, EObject element, EStructuralFeature feature, Object... values) {
        reportAt(rule, element, feature, INSIGNIFICANT_INDEX, values);
    }

    /** Says what a rule has to say about one value of a property. */
    protected void reportAt(Rule rule, EObject element, EStructuralFeature feature, int index, Object... values) {
        String text = rule.text(values);
        switch (rule.severity()) {
            case ERROR -> error(text, element, feature, index, rule.code());
            case WARNING -> warning(text, element, feature, index, rule.code());
            default -> info(text, element, feature, index, rule.code());
        }
    }

    /** Says it where the element is named. */
    protected void reportName(Rule rule, Named element, Object... values) {
        report(rule, element, element.getName() == null ? JourneyPackage.Literals.NAMED__LABEL
                : JourneyPackage.Literals.NAMED__NAME, values);
    }

    /** Reports a number, unless it is absent or on the scale of the rule. */
    protected void checkScale(Rule rule, EObject element, EStructuralFeature feature) {
        Scale scale = Scale.BY_RULE.get(rule);
        checkRange(rule, element, feature, scale.least(), scale.most());
    }

    /** Reports a number, unless it is absent or from least to most. */
    protected void checkRange(Rule rule, EObject element, EStructuralFeature feature, double least, double most) {
        if (element.eGet(feature) instanceof Number number
                && !(number.doubleValue() >= least && number.doubleValue() <= most)) {
            report(rule, element, feature, plain(number.doubleValue()));
        }
    }

    /** A number as people write it: without a point where there are no decimals. */
    protected static String plain(double number) {
        return Double.isFinite(number) ? BigDecimal.valueOf(number).stripTrailingZeros().toPlainString()
                : String.valueOf(number);
    }
}
