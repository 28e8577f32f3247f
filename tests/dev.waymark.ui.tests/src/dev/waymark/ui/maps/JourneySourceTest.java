/*
 * Copyright (c) 2026 The Waymark authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package dev.waymark.ui.maps;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

import org.eclipse.core.runtime.IAdapterFactory;
import org.eclipse.core.runtime.Platform;
import org.eclipse.ui.texteditor.ITextEditor;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

import dev.waymark.model.journey.Journey;
import dev.waymark.tests.support.Examples;
import dev.waymark.tests.support.Journeys;
import dev.waymark.ui.support.InWorkbench;
import dev.waymark.ui.support.Ui;
import dev.waymark.ui.support.Workspace;

/** What an editor of another kind gets from the Maps view by offering a {@link JourneySource}. */
@ExtendWith(InWorkbench.class)
class JourneySourceTest {

    private final Drawn drawn = new Drawn();
    private final IAdapterFactory adapters = new IAdapterFactory() {
        @Override
        public <T> T getAdapter(Object editor, Class<T> type) {
            return ((ITextEditor) editor).getTitle().equals("drawn.txt") ? type.cast(drawn) : null;
        }

        @Override
        public Class<?>[] getAdapterList() {
            return new Class<?>[] {JourneySource.class};
        }
    };

    /** An editor that knows nothing of texts. */
    private static final class Drawn implements JourneySource {

        private volatile Journey journey = Journeys.journey(Examples.text("running-shoes"));
        private volatile String place;
        private volatile String shown;
        private volatile Listener listener;

        @Override
        public Optional<JourneyState> latest() {
            return Optional.of(new JourneyState(Path.of("drawn.txt"), List.of(journey), true, Optional::empty));
        }

        @Override
        public Optional<String> place() {
            return Optional.ofNullable(place);
        }

        @Override
        public void show(String id) {
            shown = id;
        }

        @Override
        public void show(JourneyState.Trouble trouble) {
            throw new AssertionError("Nothing is wrong");
        }

        @Override
        public void start(Listener newListener) {
            listener = newListener;
        }

        @Override
        public void stop() {
            listener = null;
        }
    }

    @BeforeEach
    void offer() {
        Platform.getAdapterManager().registerAdapters(adapters, ITextEditor.class);
    }

    @AfterEach
    void withdraw() {
        Platform.getAdapterManager().unregisterAdapters(adapters);
    }

    @Test
    void theViewShowsTheJourneyAndLeadsToItsElements() {
        MapUser user = new MapUser(Workspace.file("shop/drawn.txt", ""));
        user.click("Checks out");
        assertEquals("buyShoes.decision.checkout", drawn.shown);
    }

    @Test
    void theViewFollowsTheEditor() {
        MapUser user = new MapUser(Workspace.file("shop/drawn.txt", ""));
        drawn.place = "buyShoes.decision.checkout";
        drawn.listener.placeChanged();
        Ui.await("the mark", () -> user.canvas().selected().equals(Optional.of(drawn.place)));
        drawn.journey = Journeys.journey(Examples.text("running-shoes").replace("Checks out", "Pays at once"));
        drawn.listener.journeysChanged();
        user.awaitOnMap("Pays at once");
    }

    @Test
    void theViewLeavesTheEditorWithItsLast() {
        new MapUser(Workspace.file("shop/drawn.txt", ""));
        Ui.run(() -> Ui.page().closeAllEditors(false));
        Ui.await("the end", () -> drawn.listener == null);
    }
}
