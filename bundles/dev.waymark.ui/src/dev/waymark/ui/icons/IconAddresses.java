/*
 * Copyright (c) 2026 The Waymark authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package dev.waymark.ui.icons;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.net.URL;
import java.net.URLConnection;

import org.eclipse.core.runtime.Platform;
import org.osgi.service.url.AbstractURLStreamHandlerService;

import dev.waymark.ui.WaymarkUi;

/**
 * Makes icons that extensions declare follow the theme: {@code waymark-icon:/maps.png} is the light or the dark one.
 * The platform keeps what it has loaded, so a theme that is changed meanwhile shows in them at the next start.
 */
public final class IconAddresses extends AbstractURLStreamHandlerService {

    @Override
    public URLConnection openConnection(URL address) throws IOException {
        URL file = Platform.getBundle(WaymarkUi.ID).getEntry(Icons.file(address.getPath().substring(1)));
        if (file == null) {
            throw new FileNotFoundException(address.toString());
        }
        return file.openConnection();
    }
}
