/*
 * Copyright (c) 2026 The Waymark authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package dev.waymark.ui.maps;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.IntStream;

import org.eclipse.e4.ui.css.swt.theme.IThemeEngine;
import org.eclipse.jface.text.ITextSelection;
import org.eclipse.swt.SWT;
import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.ImageTransfer;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.dnd.Transfer;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.RGB;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.texteditor.ITextEditor;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

import dev.waymark.render.MapKind;
import dev.waymark.render.theme.Role;
import dev.waymark.render.theme.Theme;
import dev.waymark.tests.support.Examples;
import dev.waymark.ui.support.InWorkbench;
import dev.waymark.ui.support.Ui;
import dev.waymark.ui.support.Workspace;

/** What the Maps view promises to who looks at a map while writing. */
@ExtendWith(InWorkbench.class)
class MapsViewTest {

    private static final String SHOES = Examples.text("running-shoes");
    private static final String TWO_JOURNEYS = """
            persona maya "Maya" persona tom "Tom"
            journey one "The first" { persona maya, tom stage a "A" { step go "Goes one" {
              feels glad +1 tom feels bored -1 maya thinks "Maya only" tom thinks "Tom only" } } }
            journey two "The second" { persona maya stage a "A" { step go "Goes two" { feels glad +1 } } }
            """;

    @Test
    void theMapFollowsEveryChangeOfTheText() {
        MapUser user = new MapUser(SHOES);
        assertTrue(user.isOnMap("Checks out"));
        user.replace("\"Checks out\"", "\"Pays in one step\"");
        user.awaitOnMap("Pays in one step");
        assertFalse(user.isOnMap("Checks out"));
        assertEquals("", user.banner());
    }

    @Test
    void whatIsSeenAfterAChangeIsTheNewMapToThePixel() {
        MapUser user = new MapUser(SHOES);
        user.key('0', '0', 0);
        Ui.run(() -> {
            user.canvas().viewport().moveTo(0, 100);
            user.canvas().moved();
        });
        user.awaitMap();
        user.replace("\"Compares three models\"", "\"Compares two models\"");
        user.awaitOnMap("Compares two models");
        Rectangle room = Ui.get(() -> user.canvas().getClientArea());
        BufferedImage whole = new BufferedImage(room.width, room.height, BufferedImage.TYPE_INT_RGB);
        Ui.get(() -> user.canvas().map().orElseThrow()).painter().paint(whole, 1, 0, 100);
        ImageData wanted = TilePainter.data(whole);
        Ui.await("the map on the screen", () -> differences(user.picture(room), wanted) == 0);
    }

    private static long differences(ImageData seen, ImageData wanted) {
        return IntStream.range(0, wanted.width * wanted.height).filter(i -> !rgb(seen, i).equals(rgb(wanted, i)))
                .count();
    }

    private static RGB rgb(ImageData image, int i) {
        return image.palette.getRGB(image.getPixel(i % image.width, i / image.width));
    }

    @Test
    void brokenTextLeavesTheLastGoodMapAndIsToldCalmly() {
        MapUser user = new MapUser(SHOES);
        user.replace("stage decision", "stage decision decision {{");
        Ui.await("the banner", () -> user.banner().contains("last good map"));
        assertTrue(user.isOnMap("Checks out"));
        assertTrue(user.banner().contains("<a>Line "), user.banner());
        user.replace("stage decision decision {{", "stage decision");
        Ui.await("the banner to go", () -> user.banner().isEmpty());
    }

    @Test
    void theErrorInTheBannerLeadsToItsPlace() {
        MapUser user = new MapUser(SHOES);
        user.replace("stage decision", "stage decision decision {{");
        Ui.await("the banner", () -> user.banner().contains("<a>Line "));
        user.followTheBanner();
        Ui.await("the place", () -> user.banner().contains("'" + selection(user.editor()) + "'"));
    }

    @Test
    void anErrorThatCanBeDrawnIsToldToo() {
        MapUser user = new MapUser(SHOES);
        user.replace("feels annoyed -2", "feels annoyed -5");
        Ui.await("the banner", () -> user.banner().startsWith("The map may be wrong: <a>Line "));
    }

    @Test
    void aClickOnTheMapSelectsInTheText() {
        MapUser user = new MapUser(SHOES);
        user.click("Checks out");
        Ui.await("the selection", () -> selection(user.editor()).equals("checkout"));
    }

    @Test
    void aClickOnWhatAUsedFileDefinesOpensThatFile() {
        Workspace.file("shop/people.journey", "persona maya \"Maya\" persona tom \"Tom\"");
        MapUser user = new MapUser("use \"people.journey\" journey one \"One\" { persona people.maya, people.tom "
                + "stage a \"A\" { step go \"Goes\" { feels glad +1 } } }");
        user.click("Tom");
        ITextEditor people = (ITextEditor) Ui.find("the used file", () -> Ui.page().getActiveEditor() == user.editor()
                ? null : Ui.page().getActiveEditor());
        assertEquals("people.journey", Ui.get(people::getTitle));
        Ui.await("the selection", () -> selection(people).equals("tom"));
    }

    @Test
    void aClickOnATouchpointLeadsToItsDefinition() {
        MapUser user = new MapUser(SHOES);
        user.click("Shopping cart");
        Ui.await("the selection", () -> selection(user.editor()).equals("cart"));
        assertEquals(SHOES.indexOf("touchpoint cart") + "touchpoint ".length(), Ui.get(() ->
                ((ITextSelection) user.editor().getSelectionProvider().getSelection()).getOffset()));
    }

    @Test
    void whoPointsAtAnElementSeesThePortraitThatTheTextEditorShows() {
        MapUser user = new MapUser(SHOES);
        String portrait = user.pointAt("Checks out");
        assertTrue(portrait.startsWith("Checks out\n\nstep checkout"), portrait);
        assertTrue(portrait.contains("Shipping fee appears at the end"), portrait);
        Ui.screenshot("maps-hover");
    }

    private static String selection(ITextEditor editor) {
        return ((ITextSelection) editor.getSelectionProvider().getSelection()).getText();
    }

    @Test
    void theElementAtTheCaretIsMarkedAndBroughtIntoView() {
        MapUser user = new MapUser(SHOES);
        Ui.run(() -> {
            user.canvas().viewport().scale(3);
            user.canvas().viewport().moveTo(0, 0);
            user.canvas().moved();
        });
        int offset = SHOES.indexOf("step checkout") + 6;
        Ui.run(() -> user.editor().selectAndReveal(offset, 0));
        Ui.await("the mark", () -> user.selected().filter(id -> id.endsWith(".checkout")).isPresent());
        assertTrue(Ui.get(() -> user.canvas().viewport().left()) > 0);
    }

    @Test
    void theWheelZoomsAtThePointerAndKeysZoomToo() {
        MapUser user = new MapUser(SHOES);
        double before = Ui.get(() -> user.canvas().viewport().scale());
        double x = Ui.get(() -> user.canvas().viewport().mapX(300));
        user.wheel(300, 100, 3, SWT.MOD1);
        assertTrue(Ui.get(() -> user.canvas().viewport().scale()) > before);
        assertEquals(x, Ui.get(() -> user.canvas().viewport().mapX(300)), 2);
        user.key('0', '0', 0);
        assertEquals(1, Ui.get(() -> user.canvas().viewport().scale()));
        assertTrue(user.hasItem("100 %"));
        user.key('w', 'w', 0);
        user.awaitMap();
    }

    @Test
    void theMapIsDraggedWithTheMouse() {
        MapUser user = new MapUser(SHOES);
        user.key('0', '0', 0);
        double before = Ui.get(() -> user.canvas().viewport().left());
        user.mouse(SWT.MouseDown, 300, 100, 1);
        user.mouse(SWT.MouseMove, 200, 100, 1);
        user.mouse(SWT.MouseUp, 200, 100, 1);
        assertEquals(before + 100, Ui.get(() -> user.canvas().viewport().left()), 0.5);
        assertEquals(Optional.empty(), user.selected());
    }

    @Test
    void eachMapHasItsButton() {
        MapUser user = new MapUser(SHOES);
        for (MapKind kind : MapKind.MAPS) {
            user.press(MapBar.title(kind));
            Ui.await("the " + kind, () -> user.canvas().map().orElseThrow().choice().kind() == kind);
            user.awaitMap();
        }
    }

    @Test
    void wordsAreFoundOnTheMap() {
        MapUser user = new MapUser(SHOES);
        user.goToTheView();
        user.key('\u0006', 'f', SWT.MOD1);
        SearchBar search = Ui.get(() -> Ui.all(user.canvas().getParent(), SearchBar.class).get(0));
        Ui.await("the search", search::isVisible);
        Ui.run(() -> search.type("fee"));
        int places = Ui.get(() -> user.canvas().map().orElseThrow().index().find("fee").size());
        assertTrue(places > 1);
        assertEquals("1 of " + places, Ui.get(search::count));
        Ui.run(() -> search.step(-1));
        assertEquals(places + " of " + places, Ui.get(search::count));
        Ui.run(() -> search.type("no such words"));
        assertEquals("Nothing found", Ui.get(search::count));
    }

    @Test
    void theMapFillsTheScreenUntilEscape() {
        MapUser user = new MapUser(SHOES);
        user.key('\0', SWT.F11, 0);
        var screen = Ui.shell(Ui.get(() -> user.canvas().map().orElseThrow().drawing().title()));
        MapCanvas canvas = Ui.get(() -> Ui.all(screen, MapCanvas.class).get(0));
        Ui.await("the map on the screen", canvas::isComplete);
        MapUser.key(canvas, '2', '2', 0);
        Ui.await("the flowchart", () -> canvas.map().orElseThrow().choice().kind() == MapKind.FLOWCHART);
        MapUser.key(canvas, SWT.ESC, SWT.ESC, 0);
        Ui.await("the end", screen::isDisposed);
    }

    @Test
    void withoutAJourneyTheViewSaysWhatToDo() {
        MapUser user = new MapUser(SHOES);
        Ui.run(() -> Ui.page().closeAllEditors(false));
        Ui.await("no map", () -> user.canvas().map().isEmpty());
        Workspace.open(Workspace.file("shop/again.journey", SHOES));
        user.awaitMap();
    }

    @Test
    void oneOfSeveralJourneysIsChosen() {
        MapUser user = new MapUser(TWO_JOURNEYS);
        assertTrue(user.hasItem("The first"));
        user.choose("The first", "The second");
        user.awaitOnMap("Goes two");
        assertFalse(user.isOnMap("Goes one"));
        assertTrue(user.hasItem("The second"));
    }

    @Test
    void theJourneyOfOnePersonaIsChosen() {
        MapUser user = new MapUser(TWO_JOURNEYS);
        user.choose("All personas", "Maya");
        Ui.await("Maya alone", () -> !user.canvas().map().orElseThrow().index().elements().isEmpty()
                && user.canvas().map().orElseThrow().index().find("Tom only").isEmpty());
        assertTrue(user.isOnMap("Maya only"));
        assertTrue(user.hasItem("Maya"));
    }

    @Test
    void whatIsChosenForAFileIsRemembered() {
        MapUser user = new MapUser(TWO_JOURNEYS);
        user.choose("The first", "The second");
        user.awaitOnMap("Goes two");
        user.choose("Theme", "Dark");
        Ui.await("the dark map", () -> isDark(user.canvas()));
        Workspace.open(Workspace.file("shop/other.journey", SHOES));
        user.awaitOnMap("Checks out");
        Ui.await("a light map", () -> !isDark(user.canvas()));
        Ui.run(() -> Ui.page().closeAllEditors(false));
        Workspace.open(Workspace.file("shop/shoes.journey", TWO_JOURNEYS));
        user.awaitOnMap("Goes two");
        assertTrue(user.hasItem("The second"));
        Ui.await("the dark map again", () -> isDark(user.canvas()));
    }

    @Test
    void themesOfTheProjectAreOffered() {
        Workspace.file("shop/house.theme", "name: House\nbackground: #102030\n");
        MapUser user = new MapUser(SHOES);
        user.choose("Theme", "Dark");
        Ui.await("the dark map", () -> isDark(user.canvas()));
        assertTrue(user.choices("Theme").contains("house.theme"));
        user.choose("Theme", "Like the workbench");
    }

    @Test
    void theMapIsDarkWhereTheWorkbenchIs() {
        MapUser user = new MapUser(SHOES);
        user.choose("Theme", "Like the workbench");
        try {
            Ui.run(() -> workbenchTheme("org.eclipse.e4.ui.css.theme.e4_dark"));
            Ui.await("a dark map", () -> isDark(user.canvas()));
            user.awaitMap();
            user.click("Checks out");
            Ui.screenshot("maps-in-the-dark");
        } finally {
            Ui.run(() -> workbenchTheme("org.eclipse.e4.ui.css.theme.e4_default"));
        }
        Ui.await("a light map", () -> !isDark(user.canvas()));
    }

    private static void workbenchTheme(String id) {
        PlatformUI.getWorkbench().getService(IThemeEngine.class).setTheme(id, false);
    }

    private static boolean isDark(MapCanvas canvas) {
        return Theme.DARK.colour(Role.PAGE).equals(canvas.map().orElseThrow().drawing().background());
    }

    @Test
    void theMapIsCopiedAsPictureAndAsSvg() {
        MapUser user = new MapUser(SHOES);
        Ui.run(() -> MapClipboard.copy(user.canvas().map().orElseThrow(), Ui.display()));
        String svg = Ui.find("the SVG", () -> (String) contents(TextTransfer.getInstance()));
        assertTrue(svg.startsWith("<svg"), svg.substring(0, 40));
        ImageData image = Ui.get(() -> (ImageData) contents(ImageTransfer.getInstance()));
        assertEquals(2 * (int) Ui.get(() -> user.canvas().map().orElseThrow().drawing().width()).doubleValue(),
                image.width);
    }

    private static Object contents(Transfer transfer) {
        Clipboard clipboard = new Clipboard(Ui.display());
        try {
            return clipboard.getContents(transfer);
        } finally {
            clipboard.dispose();
        }
    }

    @Test
    void theMapIsDraggedOutAsAFile() throws IOException {
        MapUser user = new MapUser(SHOES);
        Path file = MapDrag.file(Ui.get(() -> user.canvas().map().orElseThrow()));
        assertEquals("buyShoes-experience.png", file.getFileName().toString());
        assertTrue(Files.size(file) > 10_000);
    }

    @Test
    void theMapIsPrintedOnOnePageOrOnSeveral() {
        MapUser user = new MapUser(SHOES);
        DrawnMap map = Ui.get(() -> user.canvas().map().orElseThrow());
        Ui.run(() -> {
            Image paper = new Image(Ui.display(), 600, 400);
            GC gc = new GC(paper);
            Rectangle room = paper.getBounds();
            assertEquals(new Point(1, 1), new MapPrinting(map, Ui.display(), gc, room, 96, false).count());
            MapPrinting tiled = new MapPrinting(map, Ui.display(), gc, room, 96, true);
            assertEquals(new Point(3, 4), tiled.count());
            tiled.page(0, 0);
            gc.dispose();
            ImageData printed = paper.getImageData();
            assertTrue(IntStream.range(0, 600).anyMatch(x -> printed.getPixel(x, 60) != printed.getPixel(0, 0)));
            paper.dispose();
        });
    }
}
