/*
 * Copyright (c) 2026 The Waymark authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package dev.waymark.house;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Libraries that a room may be allowed to use, known by the beginnings of their bundle and package names. */
enum Library {

    EMF("org.eclipse.emf.common", "org.eclipse.emf.ecore"),
    EMF_EDIT("org.eclipse.emf.edit"),
    RUNTIME("org.eclipse.equinox.common", "org.eclipse.core.runtime", "org.osgi.framework"),
    XTEXT("org.eclipse.xtext", "org.eclipse.xtend", "org.antlr.runtime", "com.google", "jakarta.inject",
            "org.apache.log4j", "org.eclipse.xtext.xbase.lib"),
    JSON("com.google.gson"),
    DUCKDB("org.duckdb"),
    XTEXT_IDE("org.eclipse.xtext.ide", "org.eclipse.lsp4j"),
    ELK("org.eclipse.elk", "org.eclipse.xtext.xbase.lib"),
    FONTS("org.apache.pdfbox", "org.apache.fontbox"),
    WORKBOOKS("org.dhatim.fastexcel", "org.apache.commons.compress", "org.apache.commons.commons-compress",
            "org.apache.commons.commons-io"),
    XML("javax.xml.stream"),
    PICOCLI("picocli"),
    WORKBENCH("org.eclipse.swt", "org.eclipse.jface", "org.eclipse.ui", "org.eclipse.e4", "org.eclipse.text",
            "org.eclipse.core", "org.eclipse.compare", "org.eclipse.search", "org.eclipse.ltk",
            "org.eclipse.equinox.app", "org.osgi.service.url"),
    HELP("org.eclipse.help"),
    HTTP("com.sun.net.httpserver"),
    XTEXT_UI("org.eclipse.xtext.ui"),
    SIRIUS("org.eclipse.sirius", "org.eclipse.gmf", "org.eclipse.gef", "org.eclipse.draw2d", "org.eclipse.acceleo",
            "org.eclipse.emf.transaction");

    private final List<String> beginnings;

    Library(String... beginnings) {
        this.beginnings = List.of(beginnings);
    }

    /** The libraries that a bundle or package belongs to by its longest known beginning; empty if none is known. */
    static List<Library> of(String name) {
        Optional<String> longest = Arrays.stream(values()).flatMap(library -> library.beginnings.stream())
                .filter(beginning -> name.equals(beginning) || name.startsWith(beginning + "."))
                .max(Comparator.comparingInt(String::length));
        return longest.map(beginning -> Arrays.stream(values())
                .filter(library -> library.beginnings.contains(beginning)).toList()).orElse(List.of());
    }
}
