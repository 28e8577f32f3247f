/*
 * Copyright (c) 2026 The Waymark authors.
 * SPDX-License-Identifier: EPL-2.0
 */
/**
 * The command line. {@link dev.waymark.cli.Waymark} reads the arguments and hands them to one
 * {@link dev.waymark.cli.Command}; what a command needs of the machine is its
 * {@link dev.waymark.cli.Surroundings}, so that tests bring their own.
 */
package dev.waymark.cli;
