/*
 * Copyright (c) 2026 The Waymark authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package dev.waymark.ui.maps;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

import org.eclipse.core.resources.IFile;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.preference.IPreferenceStore;
import org.eclipse.jface.util.IPropertyChangeListener;
import org.eclipse.jface.util.PropertyChangeEvent;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IMemento;
import org.eclipse.ui.IViewSite;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.part.ViewPart;

import dev.waymark.render.MapKind;
import dev.waymark.ui.WaymarkUi;
import dev.waymark.ui.export.ExportChoice;
import dev.waymark.ui.export.ExportWizard;
import dev.waymark.ui.help.Help;
import dev.waymark.ui.preferences.Defaults;

/** The view <em>Maps</em>: a map of the journey in the active editor, drawn again with every change. */
public final class MapsView extends ViewPart implements MapCommands {

    /** The id of this view. */
    public static final String ID = "dev.waymark.ui.maps";

    private static final String KIND = "map";
    private static final int DARK = 0x60;

    private final ActiveEditor editor = new ActiveEditor(this::edit);
    private final LiveMap live = new LiveMap(preferred(), this::drawn);
    private Composite room;
    private MapBar bar;
    private Banner banner;
    private SearchBar search;
    private MapCanvas canvas;
    private LinkWithEditor link;
    private LiveMap.Shown shown = LiveMap.Shown.NOTHING;
    private Presentation presentation;
    private final IPropertyChangeListener wishes = this::wished;
    private List<Path> themes = List.of();

    private static MapChoice preferred() {
        IPreferenceStore preferences = WaymarkUi.get().getPreferenceStore();
        MapKind kind = MapKind.of(preferences.getString(Defaults.MAP)).orElse(MapKind.EXPERIENCE);
        return new MapChoice(null, kind, null, new Look(preferences.getString(Defaults.LOOK), false));
    }

    @Override
    public void init(IViewSite site, IMemento memento) throws PartInitException {
        super.init(site, memento);
        if (memento != null) {
            MapChoice choice = live.choice();
            MapKind kind = MapKind.of(String.valueOf(memento.getString(KIND))).orElse(choice.kind());
            live.choose(choice.withKind(kind));
        }
    }

    @Override
    public void saveState(IMemento memento) {
        memento.putString(KIND, live.choice().kind().key());
    }

    @Override
    public void createPartControl(Composite parent) {
        room = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().spacing(0, 0).applyTo(room);
        Composite top = new Composite(room, SWT.NONE);
        GridLayoutFactory.fillDefaults().spacing(0, 0).applyTo(top);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(top);
        canvas = new MapCanvas(room);
        bar = new MapBar(top, canvas, this);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(bar);
        banner = new Banner(room, trouble -> live.source().ifPresent(source -> source.show(trouble)));
        search = new SearchBar(room, canvas);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(canvas);
        canvas.moveBelow(null);
        link = new LinkWithEditor(live, canvas, editor);
        canvas.addMapListener(link);
        canvas.addListener(SWT.Paint, event -> followTheWorkbench());
        canvas.addListener(SWT.KeyDown, this::key);
        new MapActions(this, bar, canvas, getViewSite()).contribute();
        new MapDrag(canvas);
        canvas.addMapListener(new MapCanvas.Listener() {
            @Override
            public void chosen(String id, boolean open) {
                // The link does what there is to do.
            }

            @Override
            public void moved() {
                bar.moved();
            }
        });
        bar.show(shown, live.choice(), themes);
        WaymarkUi.get().getPreferenceStore().addPropertyChangeListener(wishes);
        Help.on(room, Help.MAPS);
        editor.follow(getSite().getPage());
    }

    private void wished(PropertyChangeEvent change) {
        switch (change.getProperty()) {
            case Defaults.MAP -> kind(preferred().kind());
            case Defaults.LOOK -> look(preferred().look().name());
            default -> { }
        }
    }

    @Override
    public void dispose() {
        WaymarkUi.get().getPreferenceStore().removePropertyChangeListener(wishes);
        editor.stop(getSite().getPage());
        edit(null);
        live.dispose();
        super.dispose();
    }

    @Override
    public void setFocus() {
        canvas.setFocus();
    }

    @Override
    public <T> T getAdapter(Class<T> type) {
        return type == Spot.class ? type.cast(spot().orElse(null)) : super.getAdapter(type);
    }

    /** What is chosen on the map, else its journey. */
    private Optional<Spot> spot() {
        return editor.file().map(file -> new Spot(file,
                canvas.selected().or(() -> map().map(drawn -> drawn.choice().journey())).orElse(null)));
    }

    /** The map that is shown. */
    Optional<DrawnMap> map() {
        return Optional.ofNullable(shown.map());
    }

    private void edit(IEditorPart part) {
        live.source().ifPresent(JourneySource::stop);
        Optional<JourneySource> source = Optional.ofNullable(part).flatMap(Sources::of);
        if (!canvas.isDisposed()) {
            canvas.select(null);
        }
        themes = source.isEmpty() ? List.of() : ThemeFiles.near(part);
        live.show(source.orElse(null), editor.file().map(file -> Remembered.of(file, usual())).orElseGet(this::usual));
        source.ifPresent(link::start);
    }

    /** The map that is seen now, of a file about which nobody has chosen anything yet. */
    private MapChoice usual() {
        MapChoice now = live.choice();
        return preferred().withKind(now.kind()).withLook(preferred().look().in(now.look().dark()));
    }

    /** In a background thread. */
    private void drawn(LiveMap.Shown newShown) {
        Composite where = room;
        if (where != null && !where.isDisposed()) {
            where.getDisplay().asyncExec(() -> show(newShown));
        }
    }

    private void show(LiveMap.Shown newShown) {
        if (canvas.isDisposed()) {
            return;
        }
        boolean other = shown.map() != newShown.map();
        shown = newShown;
        if (other) {
            canvas.show(newShown.map());
            search.mapChanged();
            link.follow();
            if (presentation != null) {
                presentation.show(newShown.map());
            }
        }
        bar.show(newShown, live.choice(), themes);
        banner.show(newShown);
    }

    private void followTheWorkbench() {
        Color ground = room.getBackground();
        boolean dark = Math.max(ground.getRed(), Math.max(ground.getGreen(), ground.getBlue())) < DARK;
        if (dark != live.choice().look().dark()) {
            live.choose(live.choice().withLook(live.choice().look().in(dark)));
        }
    }

    private void key(Event event) {
        if (event.keyCode == SWT.F11) {
            present();
        }
    }

    private void choose(MapChoice choice) {
        live.choose(choice);
        bar.show(shown, choice, themes);
        editor.file().filter(IFile::exists).ifPresent(file -> Remembered.keep(file, choice));
    }

    @Override
    public void kind(MapKind kind) {
        choose(live.choice().withKind(kind));
    }

    @Override
    public void journey(String name) {
        choose(live.choice().withJourney(name));
    }

    @Override
    public void persona(String id) {
        choose(live.choice().withPersona(id));
    }

    @Override
    public void look(String name) {
        choose(live.choice().withLook(new Look(name, live.choice().look().dark())));
    }

    @Override
    public void search() {
        search.open();
    }

    @Override
    public void present() {
        if (shown.map() != null && presentation == null) {
            presentation = new Presentation(getSite().getShell().getDisplay(), shown.map(), this,
                    () -> presentation = null);
        }
    }

    @Override
    public void export() {
        MapChoice choice = live.choice();
        String journey = shown.journeys().size() > 1 ? shown.map().choice().journey() : null;
        ExportWizard.open(getSite().getShell(), editor.file().stream().toList(),
                new ExportChoice(journey, choice.kind()));
    }
}
