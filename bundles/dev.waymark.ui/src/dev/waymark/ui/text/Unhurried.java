/*
 * Copyright (c) 2026 The Waymark authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package dev.waymark.ui.text;

import java.util.function.Consumer;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.jobs.Job;

/**
 * Takes in readings in a thread of its own, only the newest one where several came meanwhile: nobody waits for it who
 * listens to a live text too.
 */
public final class Unhurried implements Consumer<Reading> {

    private final Consumer<Reading> work;
    private final Job job;
    private final long delay;
    private volatile Reading newest;

    /**
     * Prepares the work.
     *
     * @param delay milliseconds that others get a head start
     */
    public Unhurried(String name, long delay, Consumer<Reading> work) {
        this.work = work;
        this.delay = delay;
        this.job = Job.createSystem(name, this::run);
        job.setPriority(Job.SHORT);
    }

    @Override
    public void accept(Reading reading) {
        newest = reading;
        job.schedule(delay);
    }

    private void run(IProgressMonitor monitor) {
        work.accept(newest);
    }
}
