/*
 * Copyright (c) 2026 The Waymark authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package dev.waymark.ui.editor;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.HashSet;
import java.util.Set;

import org.eclipse.swt.custom.StyleRange;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.graphics.RGB;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import dev.waymark.tests.support.Examples;
import dev.waymark.ui.support.InWorkbench;
import dev.waymark.ui.support.Keys;
import dev.waymark.ui.support.Themes;
import dev.waymark.ui.support.Ui;
import dev.waymark.ui.support.Workspace;

@ExtendWith(InWorkbench.class)
class PaletteTest {

    /** What the guidelines ask of text. */
    private static final double ENOUGH = 4.5;

    @AfterEach
    void light() {
        Themes.LIGHT.wear();
    }

    @ParameterizedTest
    @EnumSource
    void everyColourOfATextCanBeRead(Themes theme) {
        theme.wear();
        StyledText text = Keys.viewer(Workspace.open(Workspace.file("shop/shoes.journey",
                Examples.text("running-shoes")))).getTextWidget();
        Ui.await("the colours", () -> colours(text).size() >= 6);
        RGB ground = Ui.get(() -> text.getBackground().getRGB());
        boolean dark = Themes.contrast(ground, new RGB(255, 255, 255)) > ENOUGH;
        assertTrue(dark == (theme == Themes.DARK), theme + " has the ground " + ground);
        for (RGB colour : Ui.get(() -> colours(text))) {
            double contrast = Themes.contrast(colour, ground);
            assertTrue(contrast >= ENOUGH, colour + " on " + ground + ": " + contrast);
        }
    }

    /** The colours of all that is written, also of what has none of its own. */
    private static Set<RGB> colours(StyledText text) {
        Set<RGB> colours = new HashSet<>(Set.of(text.getForeground().getRGB()));
        for (StyleRange range : Arrays.asList(text.getStyleRanges())) {
            if (range.foreground != null) {
                colours.add(range.foreground.getRGB());
            }
        }
        return colours;
    }
}
