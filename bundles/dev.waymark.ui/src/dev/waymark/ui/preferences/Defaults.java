/*
 * Copyright (c) 2026 The Waymark authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package dev.waymark.ui.preferences;

import org.eclipse.core.runtime.preferences.AbstractPreferenceInitializer;
import org.eclipse.core.runtime.preferences.DefaultScope;
import org.eclipse.core.runtime.preferences.IEclipsePreferences;

import dev.waymark.render.MapKind;
import dev.waymark.ui.WaymarkUi;
import dev.waymark.ui.maps.Look;

/** What holds while nobody has chosen anything. */
public final class Defaults extends AbstractPreferenceInitializer {

    /** The preference: the key of the {@link MapKind} that the view Maps begins with. */
    public static final String MAP = "map";
    /** The preference: the name of the {@link Look} that the view Maps begins with. */
    public static final String LOOK = "look";

    @Override
    public void initializeDefaultPreferences() {
        IEclipsePreferences defaults = DefaultScope.INSTANCE.getNode(WaymarkUi.ID);
        defaults.put(MAP, MapKind.EXPERIENCE.key());
        defaults.put(LOOK, Look.LIKE_THE_WORKBENCH);
    }
}
