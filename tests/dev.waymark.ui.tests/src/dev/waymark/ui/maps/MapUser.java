/*
 * Copyright (c) 2026 The Waymark authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package dev.waymark.ui.maps;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

import org.eclipse.core.resources.IFile;
import org.eclipse.jface.text.IDocument;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Link;
import org.eclipse.swt.widgets.MenuItem;
import org.eclipse.swt.widgets.ToolBar;
import org.eclipse.swt.widgets.ToolItem;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.intro.IIntroManager;
import org.eclipse.ui.texteditor.ITextEditor;

import dev.waymark.render.scene.Bounds;
import dev.waymark.render.scene.ElementIndex;
import dev.waymark.ui.support.Ui;
import dev.waymark.ui.support.Workspace;

/** The user of the Maps view: looks at the map, points, clicks, turns the wheel and presses keys. */
final class MapUser {

    private final ITextEditor editor;
    private final MapCanvas canvas;

    /** Opens a text in its editor and waits for its map. */
    MapUser(String text) {
        this(Workspace.file("shop/shoes.journey", text));
    }

    /** Opens a file in its editor and waits for its map. */
    MapUser(IFile file) {
        Ui.run(MapUser::closeWelcome);
        editor = Workspace.open(file);
        canvas = Ui.find("the map", () -> Ui.all(Ui.window().getShell(), MapCanvas.class).stream().findFirst()
                .orElse(null));
        press("Experience map");
        awaitMap();
    }

    private static void closeWelcome() {
        IIntroManager welcome = PlatformUI.getWorkbench().getIntroManager();
        welcome.closeIntro(welcome.getIntro());
    }

    /** Leaves the text for the map. */
    void goToTheView() {
        Ui.run(() -> Ui.page().activate(Ui.page().findView(MapsView.ID)));
    }

    ITextEditor editor() {
        return editor;
    }

    IDocument document() {
        return Workspace.document(editor);
    }

    MapCanvas canvas() {
        return canvas;
    }

    void awaitMap() {
        Ui.await("a whole map", canvas::isComplete);
    }

    void awaitOnMap(String words) {
        Ui.await("'" + words + "' on the map", () -> canvas.map().filter(map -> !map.index().find(words).isEmpty())
                .isPresent());
        awaitMap();
    }

    boolean isOnMap(String words) {
        return Ui.get(() -> canvas.map().filter(map -> !map.index().find(words).isEmpty()).isPresent());
    }

    void replace(String old, String text) {
        Ui.run(() -> document().set(document().get().replace(old, text)));
    }

    String banner() {
        return Ui.get(() -> Ui.all(canvas.getParent(), Banner.class).get(0).text());
    }

    void followTheBanner() {
        Ui.run(() -> Ui.all(Ui.all(canvas.getParent(), Banner.class).get(0), Link.class).get(0)
                .notifyListeners(SWT.Selection, new Event()));
    }

    Optional<String> selected() {
        return Ui.get(canvas::selected);
    }

    /** The middle of the smallest element of a title, as it stands in the window. */
    int[] place(String title) {
        return Ui.get(() -> {
            Bounds smallest = canvas.map().orElseThrow().index().find(title).stream()
                    .filter(element -> element.title().equals(title)).map(ElementIndex.Element::bounds)
                    .min(Comparator.comparingDouble(bounds -> bounds.width() * bounds.height())).orElseThrow();
            Bounds place = canvas.viewport().inWindow(smallest);
            return new int[] {(int) place.centreX(), (int) place.centreY()};
        });
    }

    void mouse(int type, int x, int y, int button) {
        Event event = event(0);
        event.x = x;
        event.y = y;
        event.button = button;
        Ui.run(() -> canvas.notifyListeners(type, event));
    }

    void click(String words) {
        int[] place = place(words);
        mouse(SWT.MouseDown, place[0], place[1], 1);
        mouse(SWT.MouseUp, place[0], place[1], 1);
    }

    /** What a part of the canvas shows. */
    ImageData picture(Rectangle part) {
        Image image = new Image(canvas.getDisplay(), part.width, part.height);
        GC gc = new GC(canvas);
        gc.copyArea(image, part.x, part.y);
        gc.dispose();
        ImageData picture = image.getImageData();
        image.dispose();
        return picture;
    }

    /** Rests the pointer on an element; the answer is what pops up. */
    String pointAt(String words) {
        int[] place = place(words);
        Ui.run(() -> {
            Ui.window().getShell().forceActive();
            Ui.display().setCursorLocation(canvas.toDisplay(place[0], place[1]));
        });
        mouse(SWT.MouseHover, place[0], place[1], 0);
        return Ui.find("a portrait", () -> Arrays.stream(Ui.display().getShells())
                .filter(shell -> shell.isVisible() && shell != Ui.window().getShell())
                .flatMap(shell -> Ui.all(shell, StyledText.class).stream()).map(StyledText::getText).findFirst()
                .orElse(null));
    }

    void wheel(int x, int y, int count, int keys) {
        Event event = event(keys);
        event.x = x;
        event.y = y;
        event.count = count;
        Ui.run(() -> canvas.notifyListeners(SWT.MouseVerticalWheel, event));
    }

    void key(char character, int code, int keys) {
        key(canvas, character, code, keys);
    }

    static void key(Control control, char character, int code, int keys) {
        Event event = event(keys);
        event.character = character;
        event.keyCode = code;
        Ui.run(() -> control.notifyListeners(SWT.KeyDown, event));
    }

    private static Event event(int keys) {
        Event event = new Event();
        event.stateMask = keys;
        event.doit = true;
        return event;
    }

    /** Presses a button of the bar. */
    void press(String label) {
        Ui.run(() -> {
            ToolItem item = item(label);
            if ((item.getStyle() & SWT.RADIO) != 0) {
                for (ToolItem other : item.getParent().getItems()) {
                    other.setSelection(other == item);
                }
            }
            item.notifyListeners(SWT.Selection, new Event());
        });
    }

    ToolItem item(String label) {
        return Ui.all(canvas.getParent(), ToolBar.class).stream().flatMap(bar -> List.of(bar.getItems()).stream())
                .filter(item -> item.getText().equals(label) || label.equals(item.getToolTipText())).findFirst()
                .orElseThrow(() -> new AssertionError("No button '" + label + "'"));
    }

    boolean hasItem(String label) {
        return Ui.get(() -> Ui.all(canvas.getParent(), ToolBar.class).stream()
                .flatMap(bar -> List.of(bar.getItems()).stream()).anyMatch(item -> item.getText().equals(label)));
    }

    /** Chooses from the menu of a button. */
    void choose(String label, String choice) {
        Ui.run(() -> {
            MenuItem entry = entries(label).stream().filter(item -> item.getText().equals(choice)).findFirst()
                    .orElseThrow(() -> new AssertionError("No choice '" + choice + "'"));
            entry.setSelection(true);
            entry.notifyListeners(SWT.Selection, new Event());
            entry.getParent().setVisible(false);
        });
    }

    List<String> choices(String label) {
        return Ui.get(() -> {
            List<MenuItem> entries = entries(label);
            entries.get(0).getParent().setVisible(false);
            return entries.stream().map(MenuItem::getText).toList();
        });
    }

    private List<MenuItem> entries(String label) {
        return List.of(bar().menu(item(label)).getItems());
    }

    private MapBar bar() {
        return Ui.all(canvas.getParent(), MapBar.class).get(0);
    }
}
