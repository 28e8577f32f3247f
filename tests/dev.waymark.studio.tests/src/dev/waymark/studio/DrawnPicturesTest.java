/*
 * Copyright (c) 2026 The Waymark authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package dev.waymark.studio;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import javax.xml.parsers.DocumentBuilderFactory;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IFolder;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;

import dev.waymark.tests.support.Examples;

/** A diagram that is drawn by hand becomes a picture with all that stands on it. */
class DrawnPicturesTest {

    private static final Pattern COLOUR = Pattern.compile("#(\\p{XDigit}{6})");

    @RegisterExtension
    final StudioUser user = new StudioUser();

    @Test
    void anSvgHasAllShapesWhereTheyWereMoved() throws Exception {
        IFile file = user.file("shoes.journey", Examples.text("running-shoes"));
        Diagram flowchart = Diagram.open(user, file, "flowchart");
        List<String> before = shapes(flowchart, file);
        assertTrue(before.size() > 100, () -> "texts, icons and arrows: " + before.size());
        flowchart.drag("Compares three models", 40, 130);
        flowchart.save();
        List<String> after = shapes(flowchart, file);
        assertTrue(after.size() > 100, () -> "texts, icons and arrows: " + after.size());
        assertNotEquals(before, after);
    }

    /** The shapes of the diagram's SVG, from its lowest to its topmost one. */
    private List<String> shapes(Diagram flowchart, IFile file) throws Exception {
        IFolder maps = file.getProject().getFolder("maps");
        flowchart.click("Compares three models");
        Pictures.export(user, flowchart, maps, List.of("Flowchart", "SVG", Pictures.DRAWN));
        Path folder = maps.getLocation().toPath();
        String map = Files.readString(folder.resolve("shoes-flowchart.svg"));
        String diagram = Files.readString(folder.resolve("shoes-flowchart-diagram.svg"));
        assertEquals(List.of(), COLOUR.matcher(map).results().map(found -> fill(found.group(1))).distinct()
                .filter(each -> !diagram.contains(each)).toList(), "colours of the map that miss");
        maps.delete(true, null);
        NodeList all = DocumentBuilderFactory.newInstance().newDocumentBuilder()
                .parse(new InputSource(new StringReader(diagram))).getElementsByTagName("path");
        return IntStream.range(0, all.getLength()).mapToObj(i -> ((Element) all.item(i)).getAttribute("d")).toList();
    }

    /** A colour in the words of the diagram's SVG. */
    private static String fill(String hex) {
        int rgb = Integer.parseInt(hex, 16);
        return rgb == 0xFFFFFF ? "fill=\"white\"" : "fill=\"rgb(%d,%d,%d)\"".formatted(rgb >> 16, rgb >> 8 & 0xFF,
                rgb & 0xFF);
    }
}
