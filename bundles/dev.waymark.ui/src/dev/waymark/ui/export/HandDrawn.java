/*
 * Copyright (c) 2026 The Waymark authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package dev.waymark.ui.export;

import java.io.IOException;
import java.util.List;

import dev.waymark.render.MapKind;
import dev.waymark.render.files.ImageFormat;

/** The diagrams of a journey file as somebody has drawn them. A file gives them as an adapter of this type. */
public interface HandDrawn {

    /** All of them; in any thread. */
    List<Drawing> drawings();

    /** One diagram. */
    interface Drawing {

        /** The name of its journey. */
        String journey();

        /** What it is like. */
        MapKind kind();

        /** Whether it can be written so. */
        boolean canBe(ImageFormat format);

        /** The content of its file; in any thread. */
        byte[] draw(ImageFormat format) throws IOException;
    }
}
