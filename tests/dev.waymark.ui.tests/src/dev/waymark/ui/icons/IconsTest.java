/*
 * Copyright (c) 2026 The Waymark authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package dev.waymark.ui.icons;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

import org.eclipse.core.runtime.IConfigurationElement;
import org.eclipse.core.runtime.IExtension;
import org.eclipse.core.runtime.Platform;
import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.jface.resource.ResourceLocator;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.RGB;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

import dev.waymark.model.journey.JourneyFactory;
import dev.waymark.ui.WaymarkUi;
import dev.waymark.ui.support.InWorkbench;
import dev.waymark.ui.support.Themes;
import dev.waymark.ui.support.Ui;

@ExtendWith(InWorkbench.class)
class IconsTest {

    private static final List<RGB> LIGHT_GROUNDS = List.of(new RGB(255, 255, 255), new RGB(240, 240, 240));
    private static final List<RGB> DARK_GROUNDS = List.of(new RGB(47, 47, 47), new RGB(81, 86, 88));
    /** What the guidelines ask of pictures that carry a meaning. */
    private static final double ENOUGH = 3;

    @AfterEach
    void light() {
        Themes.LIGHT.wear();
    }

    /** The addresses of all icons that our extensions declare, but for the brand, which is the same on any ground. */
    private static Set<String> declared() {
        Set<String> icons = new TreeSet<>();
        for (IExtension extension : Platform.getExtensionRegistry().getExtensions(WaymarkUi.ID)) {
            collect(extension.getConfigurationElements(), icons);
        }
        return icons;
    }

    private static void collect(IConfigurationElement[] elements, Set<String> icons) {
        for (IConfigurationElement element : elements) {
            String icon = element.getAttribute("icon");
            if (icon != null && !icon.startsWith("brand/")) {
                icons.add(icon);
            }
            collect(element.getChildren(), icons);
        }
    }

    private static ImageData picture(String icon, int zoom) {
        return Ui.get(() -> ResourceLocator.imageDescriptorFromBundle(WaymarkUi.ID, icon)
                .map(found -> found.getImageData(zoom)).orElseThrow(() -> new AssertionError(icon)));
    }

    @Test
    void theIconsOfExtensionsAreThereInBothThemesAndSizes() {
        List<String> icons = new ArrayList<>(declared());
        assertTrue(icons.size() >= 5, icons.toString());
        for (String icon : icons) {
            Themes.LIGHT.wear();
            ImageData light = picture(icon, 100);
            assertVisible(icon, light, LIGHT_GROUNDS);
            assertEquals(2 * light.width, picture(icon, 200).width, icon);
            Themes.DARK.wear();
            ImageData dark = picture(icon, 100);
            assertVisible(icon, dark, DARK_GROUNDS);
            assertFalse(Arrays.equals(light.data, dark.data), icon);
        }
    }

    @Test
    void theIconOfAnElementFollowsTheThemeWhileTheWorkbenchRuns() {
        assertVisible("step", element(), LIGHT_GROUNDS);
        Themes.DARK.wear();
        assertVisible("step", element(), DARK_GROUNDS);
        Themes.LIGHT.wear();
        assertVisible("step", element(), LIGHT_GROUNDS);
    }

    private static ImageData element() {
        return Ui.get(() -> Icons.of(JourneyFactory.eINSTANCE.createStep()).getImageData());
    }

    @Test
    void theIconsOfWizardsAndTheWelcomePageAreThere() {
        for (String icon : List.of(Icons.WIZARD, "project@2x", "journey@2x", "maps@2x", "import@2x", "help@2x")) {
            assertFalse(Ui.get(() -> Icons.of(icon)).equals(ImageDescriptor.getMissingImageDescriptor()), icon);
        }
    }

    /** At least the outline, a tenth of all that is painted, stands out from the ground. */
    private static void assertVisible(String icon, ImageData picture, List<RGB> grounds) {
        for (RGB ground : grounds) {
            int painted = 0;
            int seen = 0;
            for (int i = 0; i < picture.width * picture.height; i++) {
                int x = i % picture.width;
                int y = i / picture.width;
                if (picture.getAlpha(x, y) > 200) {
                    painted++;
                    RGB colour = picture.palette.getRGB(picture.getPixel(x, y));
                    seen += Themes.contrast(colour, ground) >= ENOUGH ? 1 : 0;
                }
            }
            assertTrue(painted > 20 && seen * 10 > painted, icon + " on " + ground + ": " + seen + " of " + painted);
        }
    }
}
