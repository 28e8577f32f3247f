/*
 * Copyright (c) 2026 The Waymark authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package dev.waymark.studio;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.draw2d.Graphics;
import org.eclipse.draw2d.IFigure;
import org.eclipse.draw2d.Label;
import org.eclipse.draw2d.SWTGraphics;
import org.eclipse.draw2d.geometry.Point;
import org.eclipse.draw2d.geometry.PrecisionRectangle;
import org.eclipse.draw2d.geometry.Rectangle;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.transaction.NotificationFilter;
import org.eclipse.emf.transaction.ResourceSetChangeEvent;
import org.eclipse.emf.transaction.ResourceSetListenerImpl;
import org.eclipse.gef.EditPart;
import org.eclipse.gef.GraphicalViewer;
import org.eclipse.gef.LayerConstants;
import org.eclipse.gef.editparts.LayerManager;
import org.eclipse.gef.requests.DirectEditRequest;
import org.eclipse.gmf.runtime.diagram.ui.editparts.DiagramRootEditPart;
import org.eclipse.gmf.runtime.notation.Bounds;
import org.eclipse.gmf.runtime.notation.Node;
import org.eclipse.sirius.business.api.session.Session;
import org.eclipse.sirius.diagram.DDiagramElement;
import org.eclipse.sirius.diagram.DSemanticDiagram;
import org.eclipse.sirius.diagram.ui.edit.api.part.IDiagramEdgeEditPart;
import org.eclipse.sirius.diagram.ui.edit.api.part.IDiagramElementEditPart;
import org.eclipse.sirius.diagram.ui.tools.api.editor.DDiagramEditor;
import org.eclipse.sirius.viewpoint.ViewpointPackage;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swtbot.eclipse.gef.finder.SWTGefBot;
import org.eclipse.swtbot.eclipse.gef.finder.widgets.SWTBotGefEditor;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IWorkbenchPage;

import dev.waymark.diagrams.CurrentMaps;
import dev.waymark.diagrams.Findings;
import dev.waymark.diagrams.place.Arrangement;
import dev.waymark.dsl.Problem;
import dev.waymark.model.journey.Journey;
import dev.waymark.render.scene.Shape;
import dev.waymark.sirius.open.OpenDiagram;
import dev.waymark.sirius.session.JourneySessions;
import dev.waymark.sirius.text.Notice;

/** A diagram as its user sees it, and what a user does on it with the mouse and the keys. */
final class Diagram {

    private final StudioUser user;
    private final DDiagramEditor part;
    private final SWTBotGefEditor editor;

    private Diagram(StudioUser user, DDiagramEditor part) {
        this.user = user;
        this.part = part;
        this.editor = new SWTGefBot().gefEditor(part.getTitle());
    }

    /** Opens the first journey of a file as {@code blueprint}, {@code flowchart} or {@code experience}. */
    static Diagram open(StudioUser user, IFile file, String map) {
        Diagram diagram = openNow(user, file, map);
        user.settle();
        return diagram;
    }

    /** The same, without waiting for what happens afterwards. */
    static Diagram openNow(StudioUser user, IFile file, String map) {
        return new Diagram(user, (DDiagramEditor) StudioUser.get(() -> OpenDiagram.open(file, null, "waymark." + map,
                new NullProgressMonitor()).orElseThrow()));
    }

    /** The diagram of an editor. */
    static Diagram of(StudioUser user, IEditorPart editor) {
        Diagram diagram = new Diagram(user, (DDiagramEditor) editor);
        user.settle();
        return diagram;
    }

    IEditorPart part() {
        return part;
    }

    Session session() {
        return part.getSession();
    }

    private GraphicalViewer viewer() {
        return part.getAdapter(GraphicalViewer.class);
    }

    /** Gives it the whole window, or takes that back. */
    void enlarge() {
        StudioUser.get(() -> {
            IWorkbenchPage page = part.getSite().getPage();
            page.toggleZoom(page.getReference(part));
            return null;
        });
        user.settle();
    }

    /** What stands on it, as boxes and lines. */
    List<IDiagramElementEditPart> parts() {
        return StudioUser.get(() -> {
            Collection<?> all = viewer().getEditPartRegistry().values();
            return all.stream().filter(IDiagramElementEditPart.class::isInstance)
                    .map(IDiagramElementEditPart.class::cast).distinct().toList();
        });
    }

    private static String name(IDiagramElementEditPart part) {
        DDiagramElement element = part.resolveDiagramElement();
        return element == null || element.getName() == null ? "" : element.getName();
    }

    /** Whether something stands on it whose text begins so. */
    boolean shows(String text) {
        return find(text).isPresent();
    }

    private Optional<IDiagramElementEditPart> find(String text) {
        return parts().stream().filter(each -> StudioUser.get(() -> name(each)).startsWith(text)).findFirst();
    }

    /** The part whose text begins so. */
    IDiagramElementEditPart part(String text) {
        return find(text).orElseThrow(() -> new AssertionError("Nothing on the diagram begins with: " + text));
    }

    /** Where something stands, seen from the corner of the diagram. */
    Rectangle place(String text) {
        return place(part(text));
    }

    /** As its file keeps it, wherever the window and its boxes are scrolled to. */
    private Rectangle place(IDiagramElementEditPart shown) {
        return StudioUser.get(() -> {
            Bounds own = (Bounds) ((Node) shown.getNotationView()).getLayoutConstraint();
            Rectangle place = new Rectangle(own.getX(), own.getY(), own.getWidth(), own.getHeight());
            EObject around = shown.getNotationView().eContainer();
            while (around instanceof Node box) {
                if (box.getLayoutConstraint() instanceof Bounds outer) {
                    place.translate(outer.getX(), outer.getY());
                }
                around = box.eContainer();
            }
            return place;
        });
    }

    /** In the window. */
    private static Rectangle seen(IDiagramElementEditPart shown) {
        Rectangle bounds = shown.getFigure().getBounds().getCopy();
        shown.getFigure().translateToAbsolute(bounds);
        return bounds;
    }

    /** Where the boxes stand whose mappings have such ids. */
    List<Rectangle> boxes(String mapping) {
        return parts().stream().filter(each -> each.getNotationView() instanceof Node).filter(each -> StudioUser.get(
                () -> each.resolveDiagramElement().getDiagramElementMapping().getName().matches(mapping)))
                .map(this::place).toList();
    }

    private Point head(String text) {
        IDiagramElementEditPart found = part(text);
        return StudioUser.get(() -> {
            viewer().reveal(found);
            Rectangle bounds = seen(found);
            return new Point(bounds.x + Math.min(bounds.width / 2, 60), bounds.y + Math.min(bounds.height / 2, 12));
        });
    }

    /** Clicks something. */
    void click(String text) {
        Point where = head(text);
        editor.click(where.x, where.y);
        user.settle();
    }

    /** What it says about itself in its corner. */
    String word() {
        return StudioUser.get(() -> Notice.on(viewer()));
    }

    /** The text of what is selected. */
    String selected() {
        return StudioUser.get(() -> viewer().getSelectedEditParts().stream()
                .filter(IDiagramElementEditPart.class::isInstance).map(IDiagramElementEditPart.class::cast)
                .map(Diagram::name).findFirst().orElse("nothing"));
    }

    /** Chooses an entry of the context menu of what is selected. */
    void menu(String entry) {
        editor.clickContextMenu(entry);
        user.settle();
    }

    /** Takes a tool of the palette and clicks something with it. */
    void use(String tool, String text) {
        editor.activateTool(tool);
        click(text);
        editor.activateDefaultTool();
    }

    /** Edits the text of something, as F2 does. */
    void type(String text, String typed) {
        click(text);
        IDiagramElementEditPart found = part(text);
        Point where = head(text);
        StudioUser.get(() -> {
            DirectEditRequest edit = new DirectEditRequest();
            edit.setLocation(where);
            found.performRequest(edit);
            return null;
        });
        editor.directEditType(typed);
        user.settle();
    }

    /** Takes a tool of the palette and leads an arrow with it. */
    void lead(String tool, String from, String to) {
        editor.activateTool(tool);
        click(from);
        click(to);
        editor.activateDefaultTool();
    }

    /** Drags the end of an arrow from one thing to another onto a third one. */
    void leadElsewhere(String from, String to, String other) {
        IDiagramEdgeEditPart arrow = parts().stream().filter(IDiagramEdgeEditPart.class::isInstance)
                .map(IDiagramEdgeEditPart.class::cast)
                .filter(each -> StudioUser.get(() -> isNamed(each.getSource(), from) && isNamed(each.getTarget(), to)))
                .findFirst().orElseThrow();
        Point target = head(other);
        Point tip = StudioUser.get(() -> {
            viewer().select(arrow);
            Point last = arrow.getPolylineConnectionFigure().getPoints().getLastPoint().getCopy();
            arrow.getFigure().translateToAbsolute(last);
            return last;
        });
        user.settle();
        editor.drag(tip.x, tip.y, target.x, target.y);
        user.settle();
    }

    /** The labels of the arrows of which a part is cut off, for their room is too narrow. */
    List<String> cutOff() {
        return parts().stream().filter(IDiagramEdgeEditPart.class::isInstance)
                .filter(arrow -> StudioUser.get(() -> isCutOff(arrow)))
                .map(arrow -> StudioUser.get(() -> name(arrow))).toList();
    }

    private static boolean isCutOff(IDiagramElementEditPart arrow) {
        DDiagramElement element = arrow.resolveDiagramElement();
        String mapping = element.getDiagramElementMapping().getName();
        return CurrentMaps.around(element.getTarget()).arrangement(Arrangement.map(mapping).orElseThrow(), null)
                .shapes(mapping, element.getTarget(), null).stream().map(Shape::bounds)
                .anyMatch(drawn -> !arrow.getFigure().getBounds().contains(new PrecisionRectangle(drawn.x(),
                        drawn.y(), drawn.width(), drawn.height())));
    }

    private static boolean isNamed(EditPart end, String text) {
        return end instanceof IDiagramElementEditPart part && name(part).startsWith(text);
    }

    /** What is marked at something, in the words of its tool tip; empty where nothing is. */
    String marked(String text) {
        IDiagramElementEditPart found = part(text);
        return StudioUser.get(() -> Findings.at(found.resolveTargetSemanticElement()).map(Problem::message)
                .filter(message -> tips(layer(DiagramRootEditPart.DECORATION_PRINTABLE_LAYER))
                        .anyMatch(tip -> tip.contains(message)))
                .collect(Collectors.joining("\n")));
    }

    private IFigure layer(Object name) {
        return ((LayerManager) viewer().getEditPartRegistry().get(LayerManager.ID)).getLayer(name);
    }

    private static Stream<String> tips(IFigure figure) {
        Stream<String> own = figure.getToolTip() instanceof Label tip ? Stream.of(tip.getText()) : Stream.empty();
        return Stream.concat(own, figure.getChildren().stream().flatMap(Diagram::tips));
    }

    /** Copies something and pastes it onto another thing. */
    void copy(String text, String onto) {
        click(text);
        user.command("org.eclipse.ui.edit.copy");
        click(onto);
        user.command("org.eclipse.ui.edit.paste");
        user.settle();
    }

    /** Chooses an entry of an icon above it, such as Layers. */
    void choose(String icon, String entry) {
        editor.bot().toolbarDropDownButtonWithTooltip(icon).menuItem(entry).click();
        user.settle();
    }

    /** How many colours are seen at a place, as {@link #place} tells it. */
    long colours(Rectangle place) {
        return StudioUser.get(() -> {
            Image image = new Image(viewer().getControl().getDisplay(), place.width, place.height);
            GC gc = new GC(image);
            Graphics graphics = new SWTGraphics(gc);
            graphics.translate(-place.x, -place.y);
            layer(LayerConstants.PRINTABLE_LAYERS).paint(graphics);
            graphics.dispose();
            gc.dispose();
            ImageData seen = image.getImageData();
            image.dispose();
            return IntStream.range(0, seen.width * seen.height)
                    .map(i -> seen.getPixel(i % seen.width, i / seen.width)).distinct().count();
        });
    }

    /** Whether something stands on it and nothing hides it. */
    boolean isVisible(String text) {
        return parts().stream().anyMatch(each -> StudioUser.get(
                () -> each.resolveDiagramElement().isVisible() && name(each).startsWith(text)));
    }

    /** Drags something by its head. */
    void drag(String text, int right, int down) {
        Point from = head(text);
        editor.drag(from.x, from.y, from.x + right, from.y + down);
        user.settle();
    }

    /** Drags something onto another thing. */
    void dragOnto(String text, String target) {
        Point to = head(target);
        Point from = head(text);
        editor.drag(from.x, from.y, to.x, to.y);
        user.settle();
    }

    /** Selects something and presses Delete. */
    void delete(String text) {
        click(text);
        user.command("org.eclipse.ui.edit.delete");
        user.settle();
    }

    /** Gives the first step another title, as a tool does. */
    void rename(String title) {
        StudioUser.get(() -> {
            Journey journey = (Journey) ((DSemanticDiagram) part.getRepresentation()).getTarget();
            EObject step = journey.getStages().get(0).getNodes().get(0);
            JourneySessions.change(session(), () -> step.eSet(step.eClass().getEStructuralFeature("label"), title));
            return null;
        });
    }

    /** Calls somebody whenever a text on the diagram becomes another one. */
    void onRenamed(Runnable listener) {
        session().getTransactionalEditingDomain().addResourceSetListener(new ResourceSetListenerImpl(
                NotificationFilter.createFeatureFilter(ViewpointPackage.Literals.DREPRESENTATION_ELEMENT__NAME)) {
            @Override
            public void resourceSetChanged(ResourceSetChangeEvent event) {
                listener.run();
            }
        });
    }

    /** Undoes the last change. */
    void undo() {
        command("org.eclipse.ui.edit.undo");
    }

    /** Does again what was undone. */
    void redo() {
        command("org.eclipse.ui.edit.redo");
    }

    private void command(String id) {
        StudioUser.get(() -> {
            part().getSite().getPage().activate(part());
            return null;
        });
        user.command(id);
        user.settle();
    }

    /** Saves, as Ctrl+S does. */
    void save() {
        StudioUser.get(() -> {
            part().getSite().getPage().activate(part());
            return part().getSite().getPage().saveEditor(part(), false);
        });
        user.settle();
    }
}
