/*
 * Copyright (c) 2026 The Waymark authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package dev.waymark.render.pdf;

import java.awt.geom.AffineTransform;
import java.util.ArrayList;
import java.util.List;

import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBoolean;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSFloat;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.common.function.PDFunctionType3;
import org.apache.pdfbox.pdmodel.graphics.color.PDColor;
import org.apache.pdfbox.pdmodel.graphics.color.PDDeviceRGB;
import org.apache.pdfbox.pdmodel.graphics.color.PDPattern;
import org.apache.pdfbox.pdmodel.graphics.pattern.PDShadingPattern;
import org.apache.pdfbox.pdmodel.graphics.shading.PDShading;
import org.apache.pdfbox.pdmodel.graphics.shading.PDShadingType2;

import dev.waymark.render.scene.LinearGradient;
import dev.waymark.render.scene.LinearGradient.Stop;

/** Gradients as patterns of a page. */
final class PdfGradient {

    private static final COSArray RANGE = numbers(0f, 1f);

    private PdfGradient() {
    }

    static PDColor colour(LinearGradient gradient, PDResources resources, AffineTransform toPage) {
        PDShadingType2 shading = new PDShadingType2(new COSDictionary());
        shading.setShadingType(PDShading.SHADING_TYPE2);
        shading.setColorSpace(PDDeviceRGB.INSTANCE);
        shading.setCoords(numbers((float) gradient.x1(), (float) gradient.y1(), (float) gradient.x2(),
                (float) gradient.y2()));
        COSArray beyond = new COSArray();
        beyond.add(COSBoolean.TRUE);
        beyond.add(COSBoolean.TRUE);
        shading.setExtend(beyond);
        shading.setFunction(new PDFunctionType3(blend(whole(gradient.stops()))));
        PDShadingPattern pattern = new PDShadingPattern();
        pattern.setShading(shading);
        pattern.setMatrix(toPage);
        return new PDColor(resources.add(pattern), new PDPattern(null));
    }

    /** The stops from 0 to 1: before the first and after the last one the colour stays. */
    private static List<Stop> whole(List<Stop> stops) {
        List<Stop> whole = new ArrayList<>(stops);
        whole.add(0, new Stop(0, stops.get(0).colour()));
        whole.add(new Stop(1, stops.get(stops.size() - 1).colour()));
        return whole;
    }

    /** One function for each pair of stops; two stops at one place are a sharp change, and need none. */
    private static COSDictionary blend(List<Stop> stops) {
        COSArray functions = new COSArray();
        COSArray bounds = new COSArray();
        COSArray encode = new COSArray();
        for (int i = 1; i < stops.size(); i++) {
            Stop from = stops.get(i - 1);
            if (stops.get(i).offset() > from.offset()) {
                if (functions.size() > 0) {
                    bounds.add(new COSFloat((float) from.offset()));
                }
                functions.add(between(from, stops.get(i)));
                encode.addAll(RANGE);
            }
        }
        COSDictionary blend = function(3);
        blend.setItem(COSName.FUNCTIONS, functions);
        blend.setItem(COSName.BOUNDS, bounds);
        blend.setItem(COSName.ENCODE, encode);
        return blend;
    }

    private static COSDictionary between(Stop from, Stop to) {
        COSDictionary between = function(2);
        between.setItem(COSName.C0, numbers(PdfSurface.components(from.colour())));
        between.setItem(COSName.C1, numbers(PdfSurface.components(to.colour())));
        between.setItem(COSName.N, COSInteger.ONE);
        return between;
    }

    private static COSDictionary function(int type) {
        COSDictionary function = new COSDictionary();
        function.setInt(COSName.FUNCTION_TYPE, type);
        function.setItem(COSName.DOMAIN, RANGE);
        return function;
    }

    private static COSArray numbers(float... values) {
        COSArray numbers = new COSArray();
        numbers.setFloatArray(values);
        return numbers;
    }
}
