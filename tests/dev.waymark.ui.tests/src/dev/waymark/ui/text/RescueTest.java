/*
 * Copyright (c) 2026 The Waymark authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package dev.waymark.ui.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Stream;

import org.eclipse.core.filebuffers.FileBuffers;
import org.eclipse.core.filebuffers.IFileBufferListener;
import org.eclipse.core.resources.IFile;
import org.eclipse.ui.texteditor.ITextEditor;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

import dev.waymark.ui.WaymarkUi;
import dev.waymark.ui.support.InWorkbench;
import dev.waymark.ui.support.Ui;
import dev.waymark.ui.support.Workspace;

@ExtendWith(InWorkbench.class)
class RescueTest {

    private static final String TEXT = "journey trip \"Fahrt \u00fcber Land\" {}\n";

    @TempDir
    private Path folder;

    private Path file() {
        return folder.resolve("trip.journey");
    }

    private void killedWhileSaving(String left) throws IOException {
        Files.writeString(file(), left);
        new Rescue(folder.resolve("kept")).keep(file(), TEXT);
        new Rescue(folder.resolve("kept")).restore();
    }

    @Test
    void aFileThatWasLeftEmptyGetsItsText() throws IOException {
        killedWhileSaving("");
        assertEquals(TEXT, Files.readString(file()));
    }

    @Test
    void aFileThatWasLeftHalfWrittenGetsItsText() throws IOException {
        killedWhileSaving(TEXT.substring(0, 9));
        assertEquals(TEXT, Files.readString(file()));
    }

    @Test
    void aFileThatSaysSomethingElseIsLeftAlone() throws IOException {
        killedWhileSaving("journey other \"Other\" {}");
        assertEquals("journey other \"Other\" {}", Files.readString(file()));
    }

    @Test
    void aFileThatIsGoneStaysAway() throws IOException {
        new Rescue(folder.resolve("kept")).keep(file(), TEXT);
        new Rescue(folder.resolve("kept")).restore();
        assertFalse(Files.exists(file()));
    }

    @Test
    void aTextIsKeptWhileItIsSavedAndNoLonger() throws IOException {
        IFile saved = Workspace.file("trips/trip.journey", "");
        ITextEditor editor = Workspace.open(saved);
        Path kept = WaymarkUi.get().getStateLocation().append("rescue").toPath();
        AtomicReference<Long> during = new AtomicReference<>();
        IFileBufferListener listener = new Buffers(buffer -> { }, buffer -> { }, buffer -> during.set(count(kept)),
                buffer -> { });
        FileBuffers.getTextFileBufferManager().addFileBufferListener(listener);
        Ui.run(() -> {
            Workspace.document(editor).set(TEXT);
            editor.doSave(null);
        });
        FileBuffers.getTextFileBufferManager().removeFileBufferListener(listener);
        assertEquals(1, during.get());
        assertEquals(0, count(kept));
        assertEquals(TEXT, Files.readString(saved.getLocation().toPath()));
    }

    private static long count(Path kept) {
        try (Stream<Path> files = Files.list(kept)) {
            return files.count();
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }
}
